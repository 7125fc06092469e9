/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A screen of the test's own: a scrolled block whose height the test decides. */

#include "config.h"

#include "stage.h"
#include "widgets/view.h"

#define TEST_TYPE_VIEW (test_view_get_type ())
G_DECLARE_FINAL_TYPE (TestView, test_view, TEST, VIEW, PanalView)

struct _TestView
{
  PanalView  parent_instance;

  GtkWidget *scroller;
  GtkWidget *block;
  GString   *calls;
};

G_DEFINE_FINAL_TYPE (TestView, test_view, PANAL_TYPE_VIEW)

static void
test_view_prepare (PanalView *view)
{
  g_assert_nonnull (panal_view_get_visit (view));
  g_string_append (TEST_VIEW (view)->calls, "prepare ");
}

static void
test_view_enter (PanalView  *view,
                 const char *subject)
{
  g_string_append_printf (TEST_VIEW (view)->calls, "enter(%s) ", subject);
}

static void
test_view_reflow (PanalView *view,
                  gboolean   landscape)
{
  g_string_append (TEST_VIEW (view)->calls, landscape ? "landscape " : "portrait ");
}

static void
test_view_scrub (PanalView *view)
{
  g_string_append (TEST_VIEW (view)->calls, "scrub ");
}

static void
test_view_finalize (GObject *object)
{
  g_string_free (TEST_VIEW (object)->calls, TRUE);
  G_OBJECT_CLASS (test_view_parent_class)->finalize (object);
}

static void
test_view_class_init (TestViewClass *klass)
{
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = test_view_finalize;
  view_class->prepare = test_view_prepare;
  view_class->enter = test_view_enter;
  view_class->reflow = test_view_reflow;
  view_class->scrub = test_view_scrub;
}

static void
test_view_init (TestView *self)
{
  self->calls = g_string_new (NULL);
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "vexpand", TRUE, NULL);
  self->block = panal_stage_block (100, 0);
  gtk_widget_set_valign (self->block, GTK_ALIGN_START);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->block);
  gtk_box_append (GTK_BOX (self), self->scroller);
  panal_view_set_scroller (PANAL_VIEW (self), GTK_SCROLLED_WINDOW (self->scroller));
}

/* A screen without anything: all that the base class does by itself. */
#define BARE_TYPE_VIEW (bare_view_get_type ())
G_DECLARE_FINAL_TYPE (BareView, bare_view, BARE, VIEW, PanalView)

struct _BareView
{
  PanalView parent_instance;
};

G_DEFINE_FINAL_TYPE (BareView, bare_view, PANAL_TYPE_VIEW)

static void
bare_view_class_init (BareViewClass *klass)
{
}

static void
bare_view_init (BareView *self)
{
}

static PanalVisit *
visit_new (void)
{
  g_autoptr(PanalSite) site = panal_site_new_defaults ();

  return panal_visit_new (site, PANAL_STAGE_PPI);
}

static double
shown_at (TestView *view)
{
  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view->scroller)));
}

static void
scroll (TestView *view,
        double    position)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view->scroller)), position);
}

static void
grow (TestView  *view,
      GtkWidget *window,
      int        height)
{
  gtk_widget_set_size_request (view->block, 100, height);
  panal_stage_settle (window);
}

/* A screen that does nothing is a screen. */
static void
test_bare (void)
{
  g_autoptr(PanalVisit) visit = visit_new ();
  g_autoptr(PanalView) view = g_object_ref_sink (g_object_new (BARE_TYPE_VIEW, NULL));

  panal_view_attach (view, visit);
  panal_view_enter (view, "");
  panal_view_reflow (view, TRUE);
  panal_view_set_position (view, 300);
  g_assert_cmpfloat (panal_view_get_position (view), ==, 0);
  g_assert_cmpstr (panal_view_get_place (view), ==, "");
  panal_view_scrub (view);
  g_assert_cmpstr (gtk_widget_class_get_css_name (GTK_WIDGET_GET_CLASS (view)), ==, "view");
}

static void
test_twice_attached (void)
{
  g_autoptr(PanalVisit) visit = visit_new ();
  g_autoptr(TestView) view = g_object_ref_sink (g_object_new (TEST_TYPE_VIEW, NULL));

  panal_view_attach (PANAL_VIEW (view), visit);
  g_test_expect_message ("view", G_LOG_LEVEL_CRITICAL, "*visit == NULL*");
  panal_view_attach (PANAL_VIEW (view), visit);
  g_test_assert_expected_messages ();
  g_assert_cmpstr (view->calls->str, ==, "prepare portrait ");
}

static void
test_order (void)
{
  g_autoptr(PanalVisit) visit = visit_new ();
  g_autoptr(TestView) view = g_object_ref_sink (g_object_new (TEST_TYPE_VIEW, NULL));

  panal_visit_set_landscape (visit, TRUE);
  panal_view_attach (PANAL_VIEW (view), visit);
  g_assert_true (panal_view_get_visit (PANAL_VIEW (view)) == visit);
  panal_view_enter (PANAL_VIEW (view), "risks");
  panal_view_reflow (PANAL_VIEW (view), FALSE);
  panal_view_scrub (PANAL_VIEW (view));
  g_assert_cmpstr (view->calls->str, ==, "prepare landscape enter(risks) portrait scrub ");
}

static void
test_place (void)
{
  g_autoptr(TestView) view = g_object_ref_sink (g_object_new (TEST_TYPE_VIEW, NULL));

  panal_view_set_place (PANAL_VIEW (view), "Riesgos");
  g_assert_cmpstr (panal_view_get_place (PANAL_VIEW (view)), ==, "Riesgos");
  /* Its own text, as a screen may give it back. */
  panal_view_set_place (PANAL_VIEW (view), panal_view_get_place (PANAL_VIEW (view)));
  g_assert_cmpstr (panal_view_get_place (PANAL_VIEW (view)), ==, "Riesgos");
}

/* The language changes: the screen is made anew, and has no height when it is told its place. */
static void
test_rebuild (void)
{
  TestView *before = g_object_new (TEST_TYPE_VIEW, NULL), *after = g_object_new (TEST_TYPE_VIEW, NULL);
  GtkWidget *window;
  double kept;

  gtk_widget_set_size_request (before->block, 100, 3000);
  window = panal_stage_show (GTK_WIDGET (before), 400, 500);
  scroll (before, 700);
  kept = panal_view_get_position (PANAL_VIEW (before));
  g_assert_cmpfloat (kept, ==, 700);

  gtk_widget_set_size_request (after->block, 100, 3000);
  panal_view_set_position (PANAL_VIEW (after), kept);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (after));
  panal_stage_settle (window);
  g_assert_cmpfloat (shown_at (after), ==, 700);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Lists are filled and pictures arrive after the screen is shown. */
static void
test_late_layout (void)
{
  TestView *view = g_object_new (TEST_TYPE_VIEW, NULL);
  GtkWidget *window = panal_stage_show (GTK_WIDGET (view), 400, 500);

  panal_view_set_position (PANAL_VIEW (view), 700);
  g_assert_cmpfloat (shown_at (view), ==, 0);
  /* Made anew again before it was laid out: the place is what it was told. */
  g_assert_cmpfloat (panal_view_get_position (PANAL_VIEW (view)), ==, 700);
  grow (view, window, 900);
  g_assert_cmpfloat (panal_view_get_position (PANAL_VIEW (view)), ==, 700);
  grow (view, window, 3000);
  g_assert_cmpfloat (shown_at (view), ==, 700);

  /* From here on the place is the visitor's. */
  scroll (view, 100);
  grow (view, window, 4000);
  g_assert_cmpfloat (shown_at (view), ==, 100);
  g_assert_cmpfloat (panal_view_get_position (PANAL_VIEW (view)), ==, 100);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A place that was given at once is no longer wanted: what changes later must not take the visitor there. */
static void
test_no_jump (void)
{
  TestView *view = g_object_new (TEST_TYPE_VIEW, NULL);
  GtkWidget *window;

  gtk_widget_set_size_request (view->block, 100, 3000);
  window = panal_stage_show (GTK_WIDGET (view), 400, 500);
  panal_view_set_position (PANAL_VIEW (view), 300);
  g_assert_cmpfloat (shown_at (view), ==, 300);
  scroll (view, 900);
  grow (view, window, 4000);
  g_assert_cmpfloat (shown_at (view), ==, 900);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The visitor does not wait for a place that never came. */
static void
test_visitor_first (void)
{
  TestView *view = g_object_new (TEST_TYPE_VIEW, NULL);
  GtkWidget *window;

  gtk_widget_set_size_request (view->block, 100, 1000);
  window = panal_stage_show (GTK_WIDGET (view), 400, 500);
  panal_view_set_position (PANAL_VIEW (view), 2000);
  g_assert_cmpfloat (shown_at (view), ==, 500);
  scroll (view, 200);
  grow (view, window, 4000);
  g_assert_cmpfloat (shown_at (view), ==, 200);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Shown from the top, whatever it was told: below zero there is nothing. */
static void
test_bad_position (void)
{
  TestView *view = g_object_new (TEST_TYPE_VIEW, NULL);
  GtkWidget *window;

  gtk_widget_set_size_request (view->block, 100, 3000);
  window = panal_stage_show (GTK_WIDGET (view), 400, 500);
  panal_view_set_position (PANAL_VIEW (view), -50);
  grow (view, window, 3500);
  g_assert_cmpfloat (shown_at (view), ==, 0);
  g_assert_cmpfloat (panal_view_get_position (PANAL_VIEW (view)), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The next visitor finds nothing of where this one was. */
static void
test_scrub (void)
{
  g_autoptr(PanalVisit) visit = visit_new ();
  TestView *view = g_object_new (TEST_TYPE_VIEW, NULL);
  GtkWidget *window;

  panal_view_attach (PANAL_VIEW (view), visit);
  gtk_widget_set_size_request (view->block, 100, 1000);
  window = panal_stage_show (GTK_WIDGET (view), 400, 500);
  scroll (view, 200);
  panal_view_scrub (PANAL_VIEW (view));
  g_assert_nonnull (strstr (view->calls->str, "scrub "));
  g_assert_cmpfloat (shown_at (view), ==, 0);

  panal_view_set_position (PANAL_VIEW (view), 2000);
  panal_view_scrub (PANAL_VIEW (view));
  grow (view, window, 4000);
  g_assert_cmpfloat (shown_at (view), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/view/bare", test_bare);
  g_test_add_func ("/widgets/view/twice-attached", test_twice_attached);
  g_test_add_func ("/widgets/view/order", test_order);
  g_test_add_func ("/widgets/view/place", test_place);
  g_test_add_func ("/widgets/view/rebuild", test_rebuild);
  g_test_add_func ("/widgets/view/late-layout", test_late_layout);
  g_test_add_func ("/widgets/view/no-jump", test_no_jump);
  g_test_add_func ("/widgets/view/visitor-first", test_visitor_first);
  g_test_add_func ("/widgets/view/bad-position", test_bad_position);
  g_test_add_func ("/widgets/view/scrub", test_scrub);
  return g_test_run ();
}
