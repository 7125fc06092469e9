/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "stage.h"
#include "widgets/flow.h"

/* 3 mm at the panel of the tests are 12.1 pixels, rounded up. */
#define GAP_MM 3
#define GAP 13

static GtkWidget *
flow_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, panal_flow_new (GAP_MM));

  return box;
}

static GtkWidget *
add (GtkWidget *box,
     int        width,
     int        height)
{
  GtkWidget *block = panal_stage_block (width, height);

  gtk_box_append (GTK_BOX (box), block);

  return block;
}

static int
lay_out (GtkWidget *box,
         int        width)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (box, width, height, -1, NULL);

  return height;
}

static void
assert_place (GtkWidget *child,
              int        x,
              int        y,
              int        width,
              int        height)
{
  GdkRectangle at = panal_stage_place (child, gtk_widget_get_parent (child));

  g_assert_cmpint (at.x, ==, x);
  g_assert_cmpint (at.y, ==, y);
  g_assert_cmpint (at.width, ==, width);
  g_assert_cmpint (at.height, ==, height);
}

static void
test_nothing (void)
{
  GtkWidget *box = flow_new ();
  GtkWidget *window = panal_stage_show (box, 400, 300);
  int minimum, natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 0);
  g_assert_cmpint (lay_out (box, 400), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A gap stands between two children, not after the last one. */
static void
test_widths (void)
{
  GtkWidget *box = flow_new ();
  GtkWidget *window;
  int minimum, natural;

  add (box, 100, 40);
  add (box, 180, 40);
  add (box, 60, 40);
  window = panal_stage_show (box, 600, 400);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 180);
  g_assert_cmpint (natural, ==, 100 + GAP + 180 + GAP + 60);
  /* What it asks for is just enough for one line. */
  g_assert_cmpint (lay_out (box, natural), ==, 40);
  g_assert_cmpint (lay_out (box, natural - 1), ==, 40 + GAP + 40);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Each line is as high as its highest child, and no higher. */
static void
test_lines (void)
{
  GtkWidget *box = flow_new ();
  GtkWidget *a = add (box, 100, 40), *b = add (box, 100, 70), *c = add (box, 150, 30), *d = add (box, 40, 20);
  GtkWidget *window = panal_stage_show (box, 600, 400);

  g_assert_cmpint (lay_out (box, 100 + GAP + 100), ==, 70 + GAP + 30);
  assert_place (a, 0, 0, 100, 40);
  assert_place (b, 100 + GAP, 0, 100, 70);
  assert_place (c, 0, 70 + GAP, 150, 30);
  assert_place (d, 150 + GAP, 70 + GAP, 40, 20);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A text longer than a line gets a line of its own and wraps in it. */
static void
test_too_wide (void)
{
  GtkWidget *box = flow_new ();
  GtkWidget *before, *label, *after, *window;
  GdkRectangle at;
  int one_line, whole, height;

  before = add (box, 50, 40);
  label = g_object_new (GTK_TYPE_LABEL, "label", "Pida que le atiendan en su idioma, es su derecho", "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_box_append (GTK_BOX (box), label);
  after = add (box, 50, 40);
  window = panal_stage_show (box, 900, 600);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &whole, NULL, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, whole, NULL, &one_line, NULL, NULL);

  height = lay_out (box, whole / 2);
  at = panal_stage_place (label, box);
  g_assert_cmpint (at.x, ==, 0);
  g_assert_cmpint (at.y, ==, 40 + GAP);
  g_assert_cmpint (at.width, ==, whole / 2);
  g_assert_cmpint (at.height, >=, 2 * one_line);
  assert_place (before, 0, 0, 50, 40);
  assert_place (after, 0, at.y + at.height + GAP, 50, 40);
  g_assert_cmpint (height, ==, at.y + at.height + GAP + 40);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_right_to_left (void)
{
  GtkWidget *box = flow_new ();
  GtkWidget *a = add (box, 100, 40), *b = add (box, 80, 40), *c = add (box, 150, 30);
  GtkWidget *window = panal_stage_show (box, 600, 400);

  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (lay_out (box, 200), ==, 40 + GAP + 30);
  assert_place (a, 100, 0, 100, 40);
  assert_place (b, 100 - GAP - 80, 0, 80, 40);
  assert_place (c, 50, 40 + GAP, 150, 30);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_invisible (void)
{
  GtkWidget *box = flow_new ();
  GtkWidget *a = add (box, 100, 400), *b = add (box, 80, 40), *c = add (box, 60, 40);
  GtkWidget *window = panal_stage_show (box, 600, 500);
  int natural;

  gtk_widget_set_visible (a, FALSE);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 80 + GAP + 60);
  g_assert_cmpint (lay_out (box, natural), ==, 40);
  assert_place (b, 0, 0, 80, 40);
  assert_place (c, 80 + GAP, 0, 60, 40);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  panal_stage_set_ppi (PANAL_STAGE_PPI);
  g_test_add_func ("/widgets/flow/nothing", test_nothing);
  g_test_add_func ("/widgets/flow/widths", test_widths);
  g_test_add_func ("/widgets/flow/lines", test_lines);
  g_test_add_func ("/widgets/flow/too-wide", test_too_wide);
  g_test_add_func ("/widgets/flow/right-to-left", test_right_to_left);
  g_test_add_func ("/widgets/flow/invisible", test_invisible);
  return g_test_run ();
}
