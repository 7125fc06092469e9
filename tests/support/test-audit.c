/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The audit itself must find what it is there to find: each seeded fault is one window. */

#include "config.h"

#include <glib/gstdio.h>

#include "audit.h"
#include "pixels.h"
#include "widgets/theme.h"

#define PPI 102.5

typedef GtkWidget *(*Build) (void);

static void
settle (void)
{
  for (int i = 0; i < 20; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (5000);
    }
}

static GPtrArray *
audit_of (GtkWidget  *child,
          PanalAudit *audit)
{
  GPtrArray *faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), PPI);
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 600, 600);
  gtk_window_set_child (GTK_WINDOW (window), child);
  panal_theme_apply (theme, window, "light", 100);
  gtk_window_present (GTK_WINDOW (window));
  settle ();

  panal_audit_geometry (window, audit, faults);
  picture = panal_audit_picture (window);
  panal_audit_contrast (window, picture, audit, faults);
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (char *) faults->pdata[i]);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();

  return faults;
}

static GtkWidget *
box_of (GtkWidget *first,
        GtkWidget *second,
        int        gap)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, gap);

  gtk_widget_set_margin_start (box, 20);
  gtk_widget_set_margin_end (box, 20);
  gtk_widget_set_margin_top (box, 20);
  gtk_box_append (GTK_BOX (box), first);
  if (second != NULL)
    gtk_box_append (GTK_BOX (box), second);

  return box;
}

static GtkWidget *
button (const char *class,
        const char *style)
{
  GtkWidget *widget = gtk_button_new_with_label ("Pedir ayuda");
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();
  g_autoptr(GFile) file G_GNUC_UNUSED = NULL;
  g_autofree char *path = NULL;
  int fd;

  gtk_widget_add_css_class (widget, class);
  if (style == NULL)
    return widget;

  fd = g_file_open_tmp ("audit-XXXXXX.css", &path, NULL);
  g_assert_cmpint (fd, >=, 0);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, style, -1, NULL));
  gtk_css_provider_load_from_path (provider, path);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  g_object_set_data_full (G_OBJECT (widget), "style", g_object_ref (provider), g_object_unref);
  g_unlink (path);

  return widget;
}

static void
forget_style (GtkWidget *widget)
{
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), g_object_get_data (G_OBJECT (widget), "style"));
}

static void
expect (GtkWidget  *child,
        GtkWidget  *styled,
        const char *words)
{
  PanalAudit audit = { .ppi = PPI };
  g_autoptr(GtkWidget) kept G_GNUC_UNUSED = styled != NULL ? g_object_ref (styled) : NULL;
  g_autoptr(GPtrArray) faults = audit_of (child, &audit);
  gboolean found = FALSE;

  for (guint i = 0; words != NULL && i < faults->len; i++)
    found = found || strstr (faults->pdata[i], words) != NULL;
  if (words != NULL)
    g_assert_true (found);
  else
    g_assert_cmpuint (faults->len, ==, 0);
  g_assert_cmpuint (audit.n_contrasts, >, 0);
  if (styled != NULL)
    forget_style (styled);
}

static void
test_small_button (void)
{
  GtkWidget *styled = button ("seeded", "button.seeded { min-height: 10mm; min-width: 12mm; padding: 0; border-width: 0.3mm; border-color: #000000; }");

  expect (box_of (styled, NULL, 0), styled, "15 mm are needed");
}

static void
test_small_primary (void)
{
  GtkWidget *styled = button ("primary", "button.primary { min-height: 14mm; padding: 0; }");

  expect (box_of (styled, NULL, 0), styled, "20 mm are needed");
}

static void
test_grey_text (void)
{
  GtkWidget *styled = button ("seeded", "button.seeded { background: #FFFFFF; color: #767676; border-color: #000000; }");

  expect (box_of (styled, NULL, 0), styled, "text stands off 4.5");
}

static void
test_faint_edge (void)
{
  GtkWidget *styled = button ("seeded", "button.seeded { background: #FBF7EE; color: #000000; border-color: #D9D0BC; }");

  expect (box_of (styled, NULL, 0), styled, "its edge stands off");
}

static void
test_small_type (void)
{
  GtkWidget *styled = button ("secondary", "button.secondary label { font-size: 5mm; }");

  expect (box_of (styled, NULL, 0), styled, "capitals are");
}

static void
test_near (void)
{
  expect (box_of (button ("secondary", NULL), button ("secondary", NULL), 4), NULL, "3 mm are needed");
}

static void
test_cut (void)
{
  GtkWidget *label = gtk_label_new ("Una frase que no cabe de ninguna manera en una sola línea de esta ventana");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  expect (box_of (label, NULL, 0), NULL, "cut with an ellipsis");
}

static void
test_clean (void)
{
  expect (box_of (button ("secondary", NULL), button ("primary", NULL), 16), NULL, NULL);
}

/* Rectangles with fractions, as GTK gives them when lengths are millimetres. */
static void
test_contains (void)
{
  graphene_rect_t outer = GRAPHENE_RECT_INIT (810.743f, 466.938f, 215.514f, 81.124f);
  graphene_rect_t inside = GRAPHENE_RECT_INIT (843, 477, 151, 61);
  graphene_rect_t out = GRAPHENE_RECT_INIT (843, 477, 185, 61);

  g_assert_true (panal_audit_contains (&outer, &inside, 0));
  g_assert_true (panal_audit_contains (&outer, &outer, 0));
  g_assert_false (panal_audit_contains (&inside, &outer, 0));
  g_assert_false (panal_audit_contains (&outer, &out, 0));
  g_assert_true (panal_audit_contains (&outer, &out, 2));
}

/* The check values of WCAG that the standards name. */
static void
test_ratio (void)
{
  g_assert_cmpfloat_with_epsilon (panal_pixels_ratio (0x595959, 0xffffff), 7.005, 0.001);
  g_assert_cmpfloat_with_epsilon (panal_pixels_ratio (0xffffff, 0x5a5a5a), 6.897, 0.001);
  g_assert_cmpfloat_with_epsilon (panal_pixels_ratio (0xffff00, 0x000000), 19.56, 0.01);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/support/audit/small-button", test_small_button);
  g_test_add_func ("/support/audit/small-primary", test_small_primary);
  g_test_add_func ("/support/audit/grey-text", test_grey_text);
  g_test_add_func ("/support/audit/faint-edge", test_faint_edge);
  g_test_add_func ("/support/audit/small-type", test_small_type);
  g_test_add_func ("/support/audit/near", test_near);
  g_test_add_func ("/support/audit/cut", test_cut);
  g_test_add_func ("/support/audit/clean", test_clean);
  g_test_add_func ("/support/audit/contains", test_contains);
  g_test_add_func ("/support/audit/ratio", test_ratio);
  return g_test_run ();
}
