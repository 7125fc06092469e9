/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "audit.h"
#include "pixels.h"
#include "stage.h"
#include "widgets/theme.h"

static const char * const themes[] = { "light", "dark", "contrast" };

/* The colour of an empty window. */
static guint32
paper (GtkWidget *window)
{
  g_autoptr(GdkTexture) picture = NULL;
  g_autoptr(PanalPixels) pixels = NULL;

  panal_stage_settle (window);
  picture = panal_audit_picture (window);
  pixels = panal_pixels_new (picture);

  return panal_pixels_get (pixels, 3, 3);
}

static void
on_parsing_error (GtkCssProvider *provider,
                  GtkCssSection  *section,
                  GError         *error,
                  guint          *n_errors)
{
  g_autofree char *where = gtk_css_section_to_string (section);

  g_test_message ("%s: %s", where, error->message);
  *n_errors += 1;
}

static guint
count_errors (const char *path)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();
  guint n_errors = 0;

  g_signal_connect (provider, "parsing-error", G_CALLBACK (on_parsing_error), &n_errors);
  gtk_css_provider_load_from_resource (provider, path);

  return n_errors;
}

/* A theme that there is not: the one in force stays, and the log says it. */
static void
test_unknown (void)
{
  g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), PANAL_STAGE_PPI);
  GtkWidget *window = panal_stage_show (gtk_label_new (NULL), 200, 200);

  panal_theme_apply (theme, window, "dark", 140);
  g_test_expect_message ("theme", G_LOG_LEVEL_WARNING, "*no theme*pink*");
  panal_theme_apply (theme, window, "pink", 190);
  g_test_assert_expected_messages ();
  g_assert_true (gtk_widget_has_css_class (window, "theme-dark"));
  g_assert_true (gtk_widget_has_css_class (window, "size-140"));
  g_assert_cmphex (paper (window), !=, 0xFFFFFF);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Every sheet of the program, and the colours of each theme before it. */
static void
test_no_error (void)
{
  g_auto(GStrv) sheets = g_resources_enumerate_children ("/panal/ui/css", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint n_tokens = 0;

  /* That errors are counted at all: a drawing is no style. */
  g_assert_cmpuint (count_errors ("/panal/ui/pictograms/home.svg"), >, 0);

  g_assert_nonnull (sheets);
  for (char **sheet = sheets; *sheet != NULL; sheet++)
    {
      g_autofree char *path = g_strconcat ("/panal/ui/css/", *sheet, NULL);

      g_assert_cmpuint (count_errors (path), ==, 0);
      n_tokens += g_str_has_prefix (*sheet, "tokens-");
    }
  g_assert_cmpuint (n_tokens, ==, G_N_ELEMENTS (themes));
}

/* All sheets in force, with every kind of widget below a window: a name of a colour that a theme lacks is
 * found only now. Criticals end the test. */
static void
test_all_themes (void)
{
  g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), PANAL_STAGE_PPI);
  GtkWidget *button = gtk_button_new_with_label ("Inicio");
  GtkWidget *window = panal_stage_show (button, 300, 300);
  guint32 seen[G_N_ELEMENTS (themes)];

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      panal_theme_apply (theme, window, themes[i], 100);
      seen[i] = paper (window);
      for (gsize j = 0; j < i; j++)
        g_assert_cmphex (seen[i], !=, seen[j]);
    }
  panal_theme_apply (theme, window, "light", 100);
  g_assert_cmphex (paper (window), ==, seen[0]);
  g_assert_cmphex (seen[0], ==, 0xFBF7EE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_classes (void)
{
  static const guint sizes[] = { 100, 140, 190, 250 };
  g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), PANAL_STAGE_PPI);
  GtkWidget *window = panal_stage_show (gtk_label_new (NULL), 200, 200);

  gtk_widget_add_css_class (window, "landscape");
  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_auto(GStrv) classes = NULL;
        g_autofree char *theme_class = g_strconcat ("theme-", themes[i], NULL);
        g_autofree char *size_class = g_strdup_printf ("size-%u", sizes[j]);
        guint n_ours = 0;

        panal_theme_apply (theme, window, themes[i], sizes[j]);
        g_assert_true (gtk_widget_has_css_class (window, theme_class));
        g_assert_true (gtk_widget_has_css_class (window, size_class));
        g_assert_true (gtk_widget_has_css_class (window, "landscape"));
        classes = gtk_widget_get_css_classes (window);
        for (char **class = classes; *class != NULL; class++)
          n_ours += g_str_has_prefix (*class, "theme-") || g_str_has_prefix (*class, "size-");
        g_assert_cmpuint (n_ours, ==, 2);
      }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Standards 1.1: what a style calls 20 mm is as many pixels as 20 mm of that panel have. */
static void
test_millimetres (void)
{
  static const struct { double ppi; int px; } panels[] = { { 102.5, 81 }, { 149.5, 118 }, { 92.6, 73 }, { 68.8, 55 } };
  GtkCssProvider *style = panal_stage_add_style ("button.ruler { min-width: 20mm; min-height: 20mm; border-width: 0; padding: 0; }");

  for (gsize i = 0; i < G_N_ELEMENTS (panels); i++)
    {
      g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), panels[i].ppi);
      GtkWidget *button = gtk_button_new ();
      GtkWidget *window;
      int width, height;

      gtk_widget_add_css_class (button, "ruler");
      window = panal_stage_show (button, 300, 300);
      panal_theme_apply (theme, window, "light", 100);
      panal_stage_settle (window);
      gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
      g_assert_cmpint (width, ==, panels[i].px);
      g_assert_cmpint (height, ==, panels[i].px);
      gtk_window_destroy (GTK_WINDOW (window));
    }
  panal_stage_remove_style (style);
}

/* Text of the reading part grows with the class, true to the panel; that of the frame stops at 140 %. */
static void
test_text_size (void)
{
  g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), PANAL_STAGE_PPI);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *reading = gtk_label_new ("Ayuda"), *chrome = gtk_label_new ("Ayuda");
  GtkWidget *window;
  static const struct { guint size; double reading_mm, chrome_mm; } table[] = { { 100, 7, 7 }, { 140, 9.8, 9.8 }, { 190, 13.3, 9.8 }, { 250, 17.5, 9.8 } };

  gtk_widget_add_css_class (reading, "reading");
  gtk_widget_add_css_class (chrome, "chrome");
  gtk_box_append (GTK_BOX (box), reading);
  gtk_box_append (GTK_BOX (box), chrome);
  window = panal_stage_show (box, 600, 400);
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const PangoFontDescription *font;

      panal_theme_apply (theme, window, "light", table[i].size);
      panal_stage_settle (window);
      font = pango_context_get_font_description (gtk_widget_get_pango_context (reading));
      g_assert_cmpfloat_with_epsilon (pango_font_description_get_size (font) / (double) PANGO_SCALE, table[i].reading_mm * PANAL_STAGE_PPI / 25.4, 0.1);
      font = pango_context_get_font_description (gtk_widget_get_pango_context (chrome));
      g_assert_cmpfloat_with_epsilon (pango_font_description_get_size (font) / (double) PANGO_SCALE, table[i].chrome_mm * PANAL_STAGE_PPI / 25.4, 0.1);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

static int
height_of (GtkWidget *widget)
{
  int height;

  panal_stage_settle (gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW));
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);

  return height;
}

/* In force until it is freed, and no longer, however often it was changed. */
static void
test_freed (void)
{
  PanalTheme *theme = panal_theme_new (gdk_display_get_default (), PANAL_STAGE_PPI);
  GtkCssProvider *style = panal_stage_add_style ("window.coloured { background-image: image(@topic_help); }");
  GtkWidget *button = gtk_button_new ();
  GtkWidget *window = panal_stage_show (button, 200, 200);

  gtk_widget_add_css_class (button, "primary");
  gtk_widget_set_valign (button, GTK_ALIGN_END);
  gtk_widget_add_css_class (window, "coloured");
  panal_theme_apply (theme, window, "light", 100);
  panal_theme_apply (theme, window, "dark", 100);
  panal_theme_apply (theme, window, "light", 100);
  g_assert_cmpint (height_of (button), >=, 81);
  g_assert_cmphex (paper (window), ==, 0x0A4C8C);

  g_assert_finalize_object (theme);
  g_assert_cmpint (height_of (button), <, 81);
  panal_stage_remove_style (style);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/theme/unknown", test_unknown);
  g_test_add_func ("/widgets/theme/no-error", test_no_error);
  g_test_add_func ("/widgets/theme/all-themes", test_all_themes);
  g_test_add_func ("/widgets/theme/classes", test_classes);
  g_test_add_func ("/widgets/theme/millimetres", test_millimetres);
  g_test_add_func ("/widgets/theme/text-size", test_text_size);
  g_test_add_func ("/widgets/theme/freed", test_freed);
  return g_test_run ();
}
