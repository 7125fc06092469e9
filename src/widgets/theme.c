/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "theme"

#include "config.h"

#include "widgets/theme.h"

#include "panal-ui.h"

struct _PanalTheme
{
  GObject         parent_instance;

  /* Owned */
  GdkDisplay     *display;
  GtkCssProvider *tokens;     /* the colours of one theme */
  GPtrArray      *sheets;     /* of GtkCssProvider, the rules of all */
};

G_DEFINE_FINAL_TYPE (PanalTheme, panal_theme, G_TYPE_OBJECT)

static void
on_parsing_error (GtkCssProvider *provider,
                  GtkCssSection  *section,
                  GError         *error,
                  gpointer        data)
{
  g_autofree char *where = gtk_css_section_to_string (section);

  g_critical ("style %s: %s", where, error->message);
}

static GtkCssProvider *
load (PanalTheme *self,
      const char *path,
      guint       priority)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  g_signal_connect (provider, "parsing-error", G_CALLBACK (on_parsing_error), NULL);
  gtk_css_provider_load_from_resource (provider, path);
  gtk_style_context_add_provider_for_display (self->display, GTK_STYLE_PROVIDER (provider), priority);

  return provider;
}

static void
panal_theme_dispose (GObject *object)
{
  PanalTheme *self = PANAL_THEME (object);

  for (guint i = 0; self->sheets != NULL && i < self->sheets->len; i++)
    gtk_style_context_remove_provider_for_display (self->display, self->sheets->pdata[i]);
  g_clear_pointer (&self->sheets, g_ptr_array_unref);
  if (self->tokens != NULL)
    gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->tokens));
  g_clear_object (&self->tokens);
  g_clear_object (&self->display);
  G_OBJECT_CLASS (panal_theme_parent_class)->dispose (object);
}

static void
panal_theme_class_init (PanalThemeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = panal_theme_dispose;
}

static void
panal_theme_init (PanalTheme *self)
{
  self->sheets = g_ptr_array_new_with_free_func (g_object_unref);
}

static int
by_name (const void *a,
         const void *b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

PanalTheme *
panal_theme_new (GdkDisplay *display,
                 double      ppi)
{
  PanalTheme *self = g_object_new (PANAL_TYPE_THEME, NULL);
  GtkSettings *settings = gtk_settings_get_for_display (display);
  g_auto(GStrv) sheets = NULL;

  self->display = g_object_ref (display);
  g_object_set (settings,
                "gtk-theme-name", "Empty",
                "gtk-xft-dpi", (int) (ppi * PANGO_SCALE),
                "gtk-font-name", "Andika",
                "gtk-enable-animations", FALSE,
                "gtk-recent-files-enabled", FALSE,
                "gtk-overlay-scrolling", FALSE,
                NULL);

  /* The order of their names is the order of the cascade. */
  sheets = g_resource_enumerate_children (panal_ui_get_resource (), "/panal/ui/css", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL /* may fail: no style */);
  if (sheets != NULL)
    qsort (sheets, g_strv_length (sheets), sizeof *sheets, by_name);
  for (guint i = 0; sheets != NULL && sheets[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/panal/ui/css/", sheets[i], NULL);

      if (!g_str_has_prefix (sheets[i], "tokens-") && g_str_has_suffix (sheets[i], ".css"))
        g_ptr_array_add (self->sheets, load (self, path, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1 + i));
    }

  return self;
}

static void
set_class (GtkWidget  *window,
           const char *prefix,
           const char *wanted)
{
  g_auto(GStrv) classes = gtk_widget_get_css_classes (window);

  for (char **class = classes; *class != NULL; class++)
    if (g_str_has_prefix (*class, prefix) && !g_str_equal (*class, wanted))
      gtk_widget_remove_css_class (window, *class);
  gtk_widget_add_css_class (window, wanted);
}

void
panal_theme_apply (PanalTheme *self,
                   GtkWidget  *window,
                   const char *name,
                   guint       text_size)
{
  g_autofree char *path = g_strdup_printf ("/panal/ui/css/tokens-%s.css", name);
  g_autofree char *theme_class = g_strconcat ("theme-", name, NULL);
  g_autofree char *size_class = g_strdup_printf ("size-%u", text_size);
  GtkCssProvider *old;

  /* Without its colours nothing could be read: better the look that is there. */
  if (!g_resource_get_info (panal_ui_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL /* may fail: said below */))
    {
      g_warning ("there is no theme %s: the one in force stays", name);
      return;
    }

  old = g_steal_pointer (&self->tokens);
  self->tokens = load (self, path, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  if (old != NULL)
    gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (old));
  g_clear_object (&old);

  set_class (window, "theme-", theme_class);
  set_class (window, "size-", size_class);
}
