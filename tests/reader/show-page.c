/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* show-page (reader|native) THEME SIZE (es|ar) PICTURE [POSITION]: shows an article with every kind of block
 * on the whole screen, writes a picture of it with ImageMagick's `import`, and ends. For the eye. */

#include "config.h"

#include <gtk/gtk.h>

#include "reader/reader.h"
#include "support/every-kind.h"
#include "widgets/block-view.h"
#include "widgets/theme.h"

static char **arguments;
static GMainLoop *loop;

static gboolean
on_settled (gpointer data)
{
  char *command[] = { (char *) "import", (char *) "-window", (char *) "root", arguments[5], NULL };

  g_spawn_sync (NULL, command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL /* may fail: no picture */);
  g_main_loop_quit (loop);

  return G_SOURCE_REMOVE;
}

static void
on_shown (PanalPage *page)
{
  if (arguments[6] != NULL)
    panal_page_set_position (page, g_ascii_strtod (arguments[6], NULL));
  g_timeout_add (400, on_settled, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GPtrArray) blocks = NULL;
  g_autoptr(PanalTheme) theme = NULL;
  PanalLook look = { 0 };
  PanalPageContent content = { 0 };
  GtkWidget *window;
  GtkWidget *page;
  GdkRectangle area;
  g_autoptr(GdkMonitor) monitor = NULL;

  if (argc < 6)
    return 2;

  gtk_init ();
  arguments = argv;
  loop = g_main_loop_new (NULL, FALSE);
  theme = panal_theme_new (gdk_display_get_default (), 102.5);
  look = (PanalLook) { argv[2], (guint) g_ascii_strtoull (argv[3], NULL, 10), 102.5 };
  if (g_str_equal (argv[4], "ar"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  monitor = g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  gdk_monitor_get_geometry (monitor, &area);
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), area.width, area.height);
  panal_theme_apply (theme, window, look.theme, look.text_size);
  page = g_str_equal (argv[1], "native") ? panal_block_view_new () : panal_reader_new (&look);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));

  blocks = every_kind_new (argv[4]);
  content = (PanalPageContent) { blocks, argv[4], g_str_equal (argv[4], "ar"), "risks", every_kind_phrases (argv[4]) };
  panal_page_set_pictures (PANAL_PAGE (page), every_kind_picture, NULL);
  panal_page_set_look (PANAL_PAGE (page), &look);
  g_signal_connect (page, "shown", G_CALLBACK (on_shown), NULL);
  panal_page_show (PANAL_PAGE (page), &content);
  g_main_loop_run (loop);
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
