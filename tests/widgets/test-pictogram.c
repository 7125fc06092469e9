/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "audit.h"
#include "pixels.h"
#include "stage.h"
#include "widgets/flow.h"
#include "widgets/pictogram.h"

#define SIZE 64

static GtkCssProvider *
style_new (void)
{
  return panal_stage_add_style ("window { background: #FFFFFF; } image { -gtk-icon-size: 64px; min-width: 64px; min-height: 64px; }"
                                ".red image { color: #FF0000; } .blue image { color: #0000FF; }");
}

static char **
list_names (void)
{
  char **names = g_resources_enumerate_children ("/panal/ui/pictograms", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_nonnull (names);
  for (char **name = names; *name != NULL; name++)
    {
      g_assert_true (g_str_has_suffix (*name, ".svg"));
      (*name)[strlen (*name) - strlen (".svg")] = '\0';
    }

  return names;
}

static PanalPixels *
picture_of (GtkWidget *window)
{
  g_autoptr(GdkTexture) picture = NULL;

  panal_stage_settle (window);
  picture = panal_audit_picture (window);

  return panal_pixels_new (picture);
}

/* Counts the pixels of @image that are @ink, and asserts that all others are between it and white. */
static guint
count_ink (GtkWidget   *image,
           GtkWidget   *window,
           PanalPixels *pixels,
           guint32      ink)
{
  GdkRectangle at = panal_stage_place (image, window);
  guint n = 0;

  g_assert_cmpint (at.width, >=, SIZE);
  for (int y = at.y; y < at.y + at.height; y++)
    for (int x = at.x; x < at.x + at.width; x++)
      {
        guint32 colour = panal_pixels_get (pixels, x, y);

        n += colour == ink;
        for (int shift = 0; shift < 24; shift += 8)
          if ((ink >> shift & 0xff) == 0xff)
            g_assert_cmphex (colour >> shift & 0xff, >=, 0xfe);
      }

  return n;
}

/* An empty drawing and a word for the log, never a crash or somebody else's file. */
static void
test_unknown (void)
{
  static const char * const bad[] = { "nothing", "", "Back", "back.svg", "../pictograms/back", "../css/10-base.css" };
  GtkCssProvider *style = style_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("there is no pictogram *%s*", bad[i]);
      g_autoptr(PanalPixels) pixels = NULL;
      GtkWidget *image, *window;

      g_test_expect_message ("pictogram", G_LOG_LEVEL_WARNING, pattern);
      image = panal_pictogram_image_new (bad[i]);
      g_test_assert_expected_messages ();
      window = panal_stage_show (image, 200, 200);
      gtk_widget_add_css_class (window, "red");
      pixels = picture_of (window);
      g_assert_cmpuint (count_ink (image, window, pixels, 0xFF0000), ==, 0);
      gtk_window_destroy (GTK_WINDOW (window));
    }
  panal_stage_remove_style (style);
}

/* Each drawing there is draws something, and all of it in the colour of the text. */
static void
test_colour (void)
{
  g_auto(GStrv) names = list_names ();
  GtkCssProvider *style = style_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GPtrArray *images = g_ptr_array_new ();
  GtkWidget *window;

  g_assert_cmpuint (g_strv_length (names), >=, 20);
  for (char **name = names; *name != NULL; name++)
    {
      GtkWidget *image = panal_pictogram_image_new (*name);

      g_ptr_array_add (images, image);
      gtk_box_append (GTK_BOX (box), image);
    }
  gtk_widget_set_layout_manager (box, panal_flow_new (3));
  window = panal_stage_show (box, 800, 800);

  for (int i = 0; i < 2; i++)
    {
      g_autoptr(PanalPixels) pixels = NULL;

      gtk_widget_set_css_classes (window, (const char *[]) { i == 0 ? "red" : "blue", NULL });
      pixels = picture_of (window);
      for (guint j = 0; j < images->len; j++)
        {
          g_test_message ("%s", names[j]);
          g_assert_cmpuint (count_ink (images->pdata[j], window, pixels, i == 0 ? 0xFF0000 : 0x0000FF), >, 50);
        }
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_ptr_array_unref (images);
  panal_stage_remove_style (style);
}

static void
test_directed (void)
{
  g_auto(GStrv) names = list_names ();
  static const char * const directed[] = { "back", "finish", "return", NULL };

  for (char **name = names; *name != NULL; name++)
    {
      g_autoptr(GtkWidget) image = g_object_ref_sink (panal_pictogram_image_new (*name));

      g_test_message ("%s", *name);
      g_assert_cmpint (gtk_widget_has_css_class (image, "directed"), ==, g_strv_contains (directed, *name));
      g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (image)), ==, GTK_ACCESSIBLE_ROLE_PRESENTATION);
    }
}

/* An image of a template gets one drawing after another. */
static void
test_set_image (void)
{
  g_autoptr(GtkWidget) image = g_object_ref_sink (gtk_image_new ());

  panal_pictogram_set_image (GTK_IMAGE (image), "back");
  g_assert_true (gtk_widget_has_css_class (image, "directed"));
  g_assert_true (PANAL_IS_PICTOGRAM (gtk_image_get_paintable (GTK_IMAGE (image))));
  panal_pictogram_set_image (GTK_IMAGE (image), "home");
  g_assert_false (gtk_widget_has_css_class (image, "directed"));
}

/* The mirror is a rule of our own style; the arrow must really turn. */
static void
test_mirrored (void)
{
  GtkCssProvider *style = style_new (), *base = gtk_css_provider_new ();
  GtkWidget *image = panal_pictogram_image_new ("back");
  GtkWidget *window;
  g_autoptr(PanalPixels) before = NULL;
  g_autoptr(PanalPixels) after = NULL;
  GdkRectangle at;
  guint n_same = 0, n_ink = 0;

  gtk_css_provider_load_from_resource (base, "/panal/ui/css/10-base.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (base), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_widget_set_halign (image, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (image, GTK_ALIGN_CENTER);
  window = panal_stage_show (image, 200, 200);
  gtk_widget_add_css_class (window, "red");
  before = picture_of (window);
  gtk_widget_set_direction (image, GTK_TEXT_DIR_RTL);
  after = picture_of (window);

  at = panal_stage_place (image, window);
  for (int y = at.y; y < at.y + at.height; y++)
    for (int x = 0; x < at.width; x++)
      if (panal_pixels_get (before, at.x + x, y) == 0xFF0000)
        {
          n_ink++;
          n_same += panal_pixels_get (after, at.x + at.width - 1 - x, y) == 0xFF0000;
        }
  g_assert_cmpuint (n_ink, >, 50);
  /* But for a pixel at an edge, every stroke is on the other side. */
  g_assert_cmpuint (n_same * 10, >=, n_ink * 9);
  gtk_window_destroy (GTK_WINDOW (window));
  panal_stage_remove_style (base);
  panal_stage_remove_style (style);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/pictogram/unknown", test_unknown);
  g_test_add_func ("/widgets/pictogram/colour", test_colour);
  g_test_add_func ("/widgets/pictogram/directed", test_directed);
  g_test_add_func ("/widgets/pictogram/set-image", test_set_image);
  g_test_add_func ("/widgets/pictogram/mirrored", test_mirrored);
  return g_test_run ();
}
