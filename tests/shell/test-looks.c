/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/audit.h"
#include "support/fixture.h"
#include "support/kiosk.h"

/* The frame and the screens around the content, measured in every look: nothing is cut, targets have their
 * millimetres, colours stand off. With PANAL_PICTURES=FOLDER it leaves a picture of each. */

#define PPI 102.5

static const guint text_sizes[] = { 100, 140, 190, 250 };
static const char * const themes[] = { "light", "dark", "contrast" };
static const char * const languages[] = { "'en'", "'ar'" };
static const char * const screens[] = { "language", "see-better", "about" };

static PanalSnapshot *snapshot;

static void
keep_picture (GdkTexture *picture,
              const char *name)
{
  const char *folder = g_getenv ("PANAL_PICTURES");
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, file, NULL) : NULL;

  if (path != NULL)
    g_assert_true (gdk_texture_save_to_png (picture, path));
}

static void
measure (PanalKiosk *kiosk,
         const char *screen)
{
  GtkWidget *window = GTK_WIDGET (kiosk->window);
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GdkTexture) picture = NULL;
  g_autofree char *name = g_strdup_printf ("%s-%s-%s-%u-%s", panal_visit_get_landscape (kiosk->visit) ? "wide" : "upright", screen,
                                           panal_visit_get_theme (kiosk->visit), panal_visit_get_text_size (kiosk->visit),
                                           panal_visit_get_language (kiosk->visit));
  PanalAudit audit = { .ppi = PPI };

  picture = panal_audit_picture (window);
  keep_picture (picture, name);

  /* The warning covers the rest; what is under it cannot be read and is not meant to be. */
  if (panal_window_get_state (kiosk->window) == PANAL_SESSION_WARNING)
    window = gtk_widget_get_last_child (gtk_window_get_child (GTK_WINDOW (kiosk->window)));
  else
    panal_audit_contrast (window, picture, &audit, faults);
  panal_audit_geometry (window, &audit, faults);
  g_assert_cmpuint (audit.n_labels, >, 3);
  for (guint i = 0; i < faults->len; i++)
    {
      /* The places of the bar are told by pictogram and word; only the one where one is has an edge. */
      if (strstr (faults->pdata[i], "its edge") != NULL && strstr (faults->pdata[i], "GtkBox.vertical") != NULL)
        continue;

      g_test_message ("%s: %s", name, (char *) faults->pdata[i]);
      g_test_fail ();
    }
}

static void
test_visit (gconstpointer data)
{
  gboolean landscape = GPOINTER_TO_INT (data);
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS "operator=Albergue\nplace_name=Tapachula, Chiapas\n",
                                                 landscape ? 1920 : 1080, landscape ? 1080 : 1920);

  measure (kiosk, "attract");
  for (gsize language = 0; language < G_N_ELEMENTS (languages); language++)
    for (gsize size = 0; size < G_N_ELEMENTS (text_sizes); size++)
      for (gsize theme = 0; theme < G_N_ELEMENTS (themes); theme++)
        {
          /* Theme and size do not meet in the layout: each theme once is enough. */
          if (theme != size % G_N_ELEMENTS (themes) && size != 0)
            continue;

          panal_kiosk_press (kiosk, "kiosk.language", languages[language]);
          panal_visit_set_text_size (kiosk->visit, text_sizes[size]);
          panal_visit_set_theme (kiosk->visit, themes[theme]);
          for (gsize i = 0; i < G_N_ELEMENTS (screens); i++)
            {
              panal_kiosk_open (kiosk, screens[i], "");
              measure (kiosk, screens[i]);
            }
          panal_kiosk_pass (kiosk, 215);
          if (panal_window_get_state (kiosk->window) == PANAL_SESSION_WARNING)
            measure (kiosk, "warning");
          panal_kiosk_pass (kiosk, 30);
          panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
        }
}

static void
test_trouble (void)
{
  for (guint landscape = 0; landscape < 2; landscape++)
    {
      g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (NULL, "desk_name=Mostrador\n", landscape ? 1920 : 1080, landscape ? 1080 : 1920);

      measure (kiosk, "trouble");
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/looks/trouble", test_trouble);
  g_test_add_data_func ("/shell/looks/upright", GINT_TO_POINTER (FALSE), test_visit);
  g_test_add_data_func ("/shell/looks/wide", GINT_TO_POINTER (TRUE), test_visit);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
