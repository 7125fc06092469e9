/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One process shows every screen in every language, orientation, text size and theme, measures each from
 * inside, and writes a picture of each and sheets of twelve. It wires the same window as the kiosk does.
 *
 *   panal-tour SNAPSHOT LOCALES [OUT [PART]]
 *
 * Without OUT, or with `-`, it measures only; with PART it visits only combinations whose name holds it (`es-250`). Speaks
 * TAP, one line a combination. */

#include "config.h"

#include <glib/gstdio.h>

#include "audit-web.h"
#include "reader/reader.h"
#include "sheet.h"
#include "shell/window.h"
#include "widgets/block-view.h"
#include "widgets/locale.h"

/* The pitch of a 21.5-inch panel of 1080 by 1920 pixels, upright or lying. */
#define PPI 102.5

typedef struct
{
  const char *name;      /* of the picture */
  const char *view;      /* NULL: the warning lies over home */
  const char *subject;
} Stop;

static const Stop stops[] = {
  { "attract", "attract", "" },
  { "home", "home", "" },
  { "topic", "topic", "health" },
  { "news", "topic", "news" },
  { "article", "article", "heat-and-thirst" },
  { "article-sensitive", "article", "trafficking-signs" },
  { "contacts", "contacts", "MX/" },
  { "contact", "contact", "mx-comar-tapachula" },
  { "language", "language", "" },
  { "see-better", "see-better", "" },
  { "about", "about", "" },
  { "warning", NULL, "" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (stops) == PANAL_SHEET_PICTURES);

static const char * const languages[] = { "es", "en", "qps" };
static const guint text_sizes[] = { 100, 250 };
static const char * const themes[] = { "light", "contrast" };
static const struct { const char *name; int width, height; } panels[] = {
  { "portrait", 1080, 1920 }, { "landscape", 1920, 1080 },
};

typedef struct
{
  PanalVisit  *visit;
  PanalClock  *clock;
  PanalTheme  *theme;
  PanalWindow *window;
  PanalSheet  *sheet;
  const char  *out;          /* nullable */
  const char  *part;         /* nullable */
  guint        n_pictures;
  guint        n_combinations;
  guint        n_failed;
} Tour;

static GtkWidget *
make_reader (gpointer data)
{
  PanalLook look = panal_visit_get_look (((Tour *) data)->visit);

  return panal_reader_new (&look);
}

static GtkWidget *
make_block_view (gpointer data)
{
  return panal_block_view_new ();
}

static gboolean
on_time (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets the main loop turn until nothing has happened for a while: layout, drawing, the web process. A wait
 * and not a limit: on a slow machine it only takes longer. */
static void
settle (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add (ms, on_time, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
on_shown (PanalPage *page,
          gboolean  *shown)
{
  *shown = TRUE;
}

static PanalPage *
find_page (GtkWidget *widget)
{
  if (PANAL_IS_PAGE (widget))
    return gtk_widget_get_mapped (widget) ? PANAL_PAGE (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      PanalPage *found = find_page (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static guint
count_widgets (GtkWidget *widget)
{
  guint n = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child);

  return n;
}

/* A long list grows while nothing else happens: it is there when it grows no more. */
static void
wait_for_growth (GtkWidget *window)
{
  guint before = 0, now = count_widgets (window);

  while (now != before)
    {
      settle (80);
      before = now;
      now = count_widgets (window);
    }
}

/* An article is there when its page says so; anything else after a turn of the loop. */
static void
go (Tour       *tour,
    const Stop *stop)
{
  GtkWidget *window = GTK_WIDGET (tour->window);
  gboolean shown = FALSE;
  PanalPage *page;
  gulong handler;

  if (stop->view == NULL)
    {
      gtk_widget_activate_action (window, "kiosk.home", NULL);
      panal_clock_advance (tour->clock, 95 * G_USEC_PER_SEC);
      panal_window_tick (tour->window);
      settle (120);
      return;
    }
  if (g_str_equal (stop->view, "attract"))
    {
      settle (120);
      return;
    }

  gtk_widget_activate_action (window, "kiosk.open", "(ss)", stop->view, stop->subject);
  settle (60);
  page = find_page (window);
  if (page == NULL)
    {
      wait_for_growth (window);
      return;
    }

  handler = g_signal_connect (page, "shown", G_CALLBACK (on_shown), &shown);
  for (int i = 0; i < 40 && !shown; i++)
    settle (50);
  g_signal_handler_disconnect (page, handler);
  settle (60);
}

static void
keep (Tour       *tour,
      GdkTexture *picture,
      const char *folder,
      const char *name)
{
  g_autofree char *directory = NULL;
  g_autofree char *path = NULL;

  if (tour->out == NULL)
    return;

  directory = g_build_filename (tour->out, folder, NULL);
  path = g_strdup_printf ("%s/%s.png", directory, name);
  g_mkdir_with_parents (directory, 0755);
  if (!gdk_texture_save_to_png (picture, path))
    g_error ("cannot write %s", path);
}

static void
look_at (Tour       *tour,
         const Stop *stop,
         const char *folder,
         GPtrArray  *faults,
         PanalAudit *audit)
{
  GtkWidget *window = GTK_WIDGET (tour->window);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GdkTexture) picture = NULL;
  PanalAudit here = { .ppi = PPI };

  go (tour, stop);
  picture = panal_audit_picture (window);
  panal_audit_geometry (window, &here, found);
  panal_audit_contrast (window, picture, &here, found);
  if (panal_audit_web (window, picture, &here, found) != (stop->view != NULL && g_str_equal (stop->view, "article")))
    g_ptr_array_add (found, g_strdup ("the web view is not where it belongs"));
  if (here.n_labels == 0 || here.n_contrasts == 0)
    g_ptr_array_add (found, g_strdup ("there was nothing to measure"));

  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (faults, g_strdup_printf ("%s: %s", stop->name, (char *) found->pdata[i]));
  audit->n_labels += here.n_labels;
  audit->n_targets += here.n_targets;
  audit->n_contrasts += here.n_contrasts;
  tour->n_pictures++;
  keep (tour, picture, folder, stop->name);
  panal_sheet_add (tour->sheet, renderer, picture);
}

static void
walk (Tour       *tour,
      const char *panel,
      const char *language,
      guint       text_size,
      const char *theme)
{
  GtkWidget *window = GTK_WIDGET (tour->window);
  g_autofree char *name = g_strdup_printf ("%s-%s-%u-%s", panel, language, text_size, theme);
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GdkTexture) sheet = NULL;
  PanalAudit audit = { .ppi = PPI };

  if (tour->part != NULL && strstr (name, tour->part) == NULL)
    return;

  gtk_widget_activate_action (window, "kiosk.finish", NULL);
  settle (60);
  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      /* Attract is looked at before anything was chosen, in the look of this walk. */
      if (i == 0)
        {
          panal_visit_set_language (tour->visit, language);
          panal_visit_set_text_size (tour->visit, text_size);
          panal_visit_set_theme (tour->visit, theme);
        }
      if (i == 1)
        {
          gtk_widget_activate_action (window, "kiosk.language", "s", language);
          gtk_widget_activate_action (window, "kiosk.text-size", "u", text_size);
          gtk_widget_activate_action (window, "kiosk.theme", "s", theme);
        }
      look_at (tour, &stops[i], name, faults, &audit);
    }

  tour->n_combinations++;
  tour->n_failed += faults->len > 0;
  for (guint i = 0; i < faults->len; i++)
    g_printerr ("# %s: %s\n", name, (char *) faults->pdata[i]);
  g_print ("%s %u - %s: %u texts, %u targets, %u contrasts, %u faults\n", faults->len > 0 ? "not ok" : "ok",
           tour->n_combinations, name, audit.n_labels, audit.n_targets, audit.n_contrasts, faults->len);

  sheet = panal_sheet_take (tour->sheet, gtk_native_get_renderer (GTK_NATIVE (window)));
  keep (tour, sheet, "sheets", name);
}

/* Two windows one after the other: one for each way the panel can hang. */
static void
walk_panel (Tour *tour,
            guint panel)
{
  PanalWindowParts parts = {
    .visit = tour->visit, .clock = tour->clock, .theme = tour->theme, .views = panal_view_table_get (),
    .page = make_reader, .native_page = make_block_view, .page_data = tour,
  };

  tour->window = panal_window_new (&parts, panels[panel].width, panels[panel].height);
  gtk_window_present (GTK_WINDOW (tour->window));
  settle (400);

  for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
    for (guint s = 0; s < G_N_ELEMENTS (text_sizes); s++)
      for (guint t = 0; t < G_N_ELEMENTS (themes); t++)
        walk (tour, panels[panel].name, languages[l], text_sizes[s], themes[t]);

  gtk_window_destroy (GTK_WINDOW (tour->window));
  settle (100);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) snapshot = NULL;
  g_autoptr(PanalVisit) visit = NULL;
  g_autoptr(PanalClock) clock = panal_clock_new_fake ("America/Mexico_City", "2026-11-23T10:00:00-06:00");
  g_autoptr(PanalSheet) sheet = panal_sheet_new ();
  g_autoptr(PanalTheme) theme = NULL;
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalSite) site = NULL;
  g_autoptr(GBytes) settings = NULL;
  static const char text[] = "[kiosk]\ncountry=MX\nplace_name=Albergue · Tapachula, Chiapas\ndesk_name=Mostrador\nlanguages=es;en;qps;\n";
  Tour tour = { .clock = clock, .sheet = sheet };

  if (argc < 3)
    g_error ("usage: panal-tour SNAPSHOT LOCALES [OUT]");

  tour.out = argc > 3 && !g_str_equal (argv[3], "-") ? argv[3] : NULL;
  tour.part = argc > 4 ? argv[4] : NULL;
  panal_locale_init (argv[2]);
  gtk_init ();
  snapshot = panal_snapshot_open_beside (argv[1], &error);
  if (snapshot == NULL)
    g_error ("%s", error->message);
  settings = g_bytes_new_static (text, sizeof text - 1);
  site = panal_site_parse (settings, faults);
  if (site == NULL)
    g_error ("%s", (char *) faults->pdata[0]);
  tour.theme = theme = panal_theme_new (gdk_display_get_default (), PPI);
  tour.visit = visit = panal_visit_new (site, PPI);
  panal_visit_set_snapshot (visit, snapshot);

  for (guint panel = 0; panel < G_N_ELEMENTS (panels); panel++)
    walk_panel (&tour, panel);
  g_print ("1..%u\n", tour.n_combinations);
  g_print ("# %u pictures in %u combinations, %u with faults\n", tour.n_pictures, tour.n_combinations, tour.n_failed);

  return tour.n_failed > 0 || tour.n_combinations == 0;
}
