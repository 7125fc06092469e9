/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "application"

#include "config.h"

#include "app/application.h"
#include "app/wiring.h"

#define LOOK_AGAIN_SECONDS 60
#define SIDE_MIN 320
#define SIDE_MAX 16384

struct _PanalApplication
{
  GtkApplication  parent_instance;

  /* Owned */
  PanalWiring    *wiring;      /* nullable: not started yet */
  guint           looking;     /* source: looks whether there is content now */

  /* Owned: options */
  char           *snapshot;
  char           *settings;
  int             width;
  int             height;
};

G_DEFINE_FINAL_TYPE (PanalApplication, panal_application, GTK_TYPE_APPLICATION)

static const GOptionEntry entries[] = {
  { "snapshot", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL, "Show the content of FILE", "FILE" },
  { "settings", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL, "Use the settings of the place in FILE", "FILE" },
  { "size", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, NULL, "Open a window of that size instead of the full screen", "WIDTHxHEIGHT" },
  { "check-settings", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL, "Say what is wrong with the settings in FILE, keep a copy if nothing is, and end", "FILE" },
  { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, "Say which version this is, and end", NULL },
  G_OPTION_ENTRY_NULL
};

static int
check_settings (const char *path)
{
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) error = NULL;

  if (!panal_site_check (path, faults))
    {
      for (guint i = 0; i < faults->len; i++)
        g_printerr ("%s: %s\n", path, (const char *) faults->pdata[i]);
      return EXIT_FAILURE;
    }
  if (!panal_site_keep (path, &error))
    {
      g_printerr ("%s: %s\n", path, error->message);
      return EXIT_FAILURE;
    }

  g_print ("%s: no fault found\n", path);
  return EXIT_SUCCESS;
}

static gboolean
parse_size (const char *text,
            int        *ret_width,
            int        *ret_height)
{
  g_auto(GStrv) parts = g_strsplit (text, "x", 2);
  guint64 width, height;

  if (g_strv_length (parts) != 2
      || !g_ascii_string_to_unsigned (parts[0], 10, SIDE_MIN, SIDE_MAX, &width, NULL /* may fail: said by the caller */)
      || !g_ascii_string_to_unsigned (parts[1], 10, SIDE_MIN, SIDE_MAX, &height, NULL /* may fail: said by the caller */))
    return FALSE;

  *ret_width = (int) width;
  *ret_height = (int) height;

  return TRUE;
}

static gboolean
look_again (gpointer data)
{
  PanalApplication *self = data;

  if (!panal_wiring_ensure_snapshot (self->wiring))
    return G_SOURCE_CONTINUE;

  self->looking = 0;
  return G_SOURCE_REMOVE;
}

static int
panal_application_handle_local_options (GApplication *application,
                                        GVariantDict *options)
{
  PanalApplication *self = PANAL_APPLICATION (application);
  g_autofree char *checked = NULL;
  const char *size;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Panal %s\n", PANAL_VERSION);
      return EXIT_SUCCESS;
    }
  if (g_variant_dict_lookup (options, "check-settings", "^ay", &checked))
    return check_settings (checked);
  if (g_variant_dict_lookup (options, "size", "&s", &size) && !parse_size (size, &self->width, &self->height))
    {
      g_printerr ("--size %s: write width and height in pixels, from %d to %d each, for example --size 1080x1920\n", size, SIDE_MIN, SIDE_MAX);
      return EXIT_FAILURE;
    }

  g_variant_dict_lookup (options, "settings", "^ay", &self->settings);
  if (!g_variant_dict_lookup (options, "snapshot", "^ay", &self->snapshot))
    self->snapshot = g_strdup (g_getenv ("PANAL_SNAPSHOT"));
  if (self->snapshot == NULL)
    self->snapshot = g_build_filename (PANAL_DATA_DIR, "content.db", NULL);

  return -1;
}

static void
panal_application_activate (GApplication *application)
{
  PanalApplication *self = PANAL_APPLICATION (application);

  if (self->wiring != NULL)
    return;

  self->wiring = panal_wiring_new (&(PanalWiringOptions) { self->snapshot, self->settings, self->width, self->height });
  gtk_application_add_window (GTK_APPLICATION (self), GTK_WINDOW (self->wiring->window));
  gtk_window_present (GTK_WINDOW (self->wiring->window));
  self->looking = g_timeout_add_seconds (LOOK_AGAIN_SECONDS, look_again, self);
}

static void
panal_application_finalize (GObject *object)
{
  PanalApplication *self = PANAL_APPLICATION (object);

  g_clear_handle_id (&self->looking, g_source_remove);
  g_clear_pointer (&self->wiring, panal_wiring_free);
  g_free (self->snapshot);
  g_free (self->settings);
  G_OBJECT_CLASS (panal_application_parent_class)->finalize (object);
}

static void
panal_application_class_init (PanalApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = panal_application_finalize;
  G_APPLICATION_CLASS (klass)->handle_local_options = panal_application_handle_local_options;
  G_APPLICATION_CLASS (klass)->activate = panal_application_activate;
}

static void
panal_application_init (PanalApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

PanalApplication *
panal_application_new (void)
{
  return g_object_new (PANAL_TYPE_APPLICATION,
                       "application-id", "org.panal.Kiosk",
                       "flags", G_APPLICATION_NON_UNIQUE,
                       NULL);
}
