/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "stage.h"
#include "widgets/columns.h"

/* 3 mm at the panel of the tests are 12.1 pixels, rounded up. */
#define GAP_MM 3
#define GAP 13

static GtkWidget *
box_new (guint           most,
         PanalColumnsFit fit)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_layout_manager (box, panal_columns_new (most, GAP_MM, fit));

  return box;
}

static GtkWidget *
box_of_blocks (guint n,
               guint most,
               int   width)
{
  GtkWidget *box = box_new (most, PANAL_COLUMNS_LONGEST_WORD);

  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (box), panal_stage_block (width, 40));

  return box;
}

/* Lays @box out in @width and the height that it asks for, plus @more. Returns the height. */
static int
lay_out (GtkWidget *box,
         int        width,
         int        more)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (box, width, height + more, -1, NULL);

  return height + more;
}

static GdkRectangle
place (GtkWidget *box,
       guint      index)
{
  GtkWidget *child = gtk_widget_get_first_child (box);

  for (guint i = 0; i < index; i++)
    child = gtk_widget_get_next_sibling (child);

  return panal_stage_place (child, box);
}

static guint
count_columns (GtkWidget *box,
               guint      n)
{
  guint columns = 0;

  while (columns < n && place (box, columns).y == 0)
    columns++;

  return columns;
}

static void
test_nothing (void)
{
  GtkWidget *box = box_new (3, PANAL_COLUMNS_LONGEST_WORD);
  GtkWidget *window = panal_stage_show (box, 400, 300);
  int minimum, natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 0);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 0);
  g_assert_cmpint (lay_out (box, 400, 0), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_no_column (void)
{
  GtkWidget *box = box_of_blocks (3, 0, 50);
  GtkWidget *window = panal_stage_show (box, 600, 400);

  g_assert_cmpint (lay_out (box, 600, 0), ==, 3 * 40 + 2 * GAP);
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (box)), 3);
  g_assert_cmpint (lay_out (box, 600, 0), ==, 40);
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (box)), 0);
  g_assert_cmpint (lay_out (box, 600, 0), ==, 3 * 40 + 2 * GAP);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_more_columns_than_children (void)
{
  GtkWidget *box = box_of_blocks (3, G_MAXUINT, 50);
  GtkWidget *window = panal_stage_show (box, 600, 400);
  int natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 3 * 50 + 2 * GAP);
  lay_out (box, 600, 0);
  g_assert_cmpuint (count_columns (box, 3), ==, 3);
  /* They share the whole width. */
  g_assert_cmpint (place (box, 0).width, ==, (600 + GAP) / 3 - GAP);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* As many columns as fit and as asked for, but no more than the rows need: seven are never six and one. */
static void
test_even_rows (void)
{
  for (guint n = 1; n <= 12; n++)
    for (guint most = 1; most <= 8; most++)
      {
        GtkWidget *box = box_of_blocks (n, most, 50);
        GtkWidget *window = panal_stage_show (box, 700, 900);

        for (guint fitting = 1; fitting <= 8; fitting++)
          {
            int width = (int) fitting * (50 + GAP) - GAP;
            guint limit = MIN (MIN (fitting, most), n);
            guint rows = (n + limit - 1) / limit;
            guint columns;

            g_assert_cmpint (lay_out (box, width, 0), ==, (int) rows * (40 + GAP) - GAP);
            columns = count_columns (box, n);
            g_assert_cmpuint (columns, ==, (n + rows - 1) / rows);
            if (n == 7)
              g_assert_cmpuint (columns, !=, 6);
          }
        gtk_window_destroy (GTK_WINDOW (window));
      }
}

/* Real words: no column is narrower than the longest of them, at any width that the box accepts. */
static void
test_longest_word (void)
{
  static const char * const texts[] = { "Ayuda", "Riesgos y extorsiones", "Vías regulares", "Internacionalización", "Salud" };
  GtkWidget *box = box_new (5, PANAL_COLUMNS_LONGEST_WORD);
  GtkWidget *window;
  int minimum, natural;
  guint most_seen = 0, fewest_seen = G_N_ELEMENTS (texts);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", texts[i], "wrap", TRUE, NULL));
  window = panal_stage_show (box, 1000, 600);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, >, 0);
  g_assert_cmpint (natural, >, minimum);

  for (int width = minimum; width <= natural; width += 7)
    {
      guint columns;

      lay_out (box, width, 0);
      columns = count_columns (box, G_N_ELEMENTS (texts));
      most_seen = MAX (most_seen, columns);
      fewest_seen = MIN (fewest_seen, columns);
      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        {
          GdkRectangle at = place (box, i);

          g_assert_cmpint (at.width, >=, minimum);
          g_assert_cmpint (at.x, >=, 0);
          g_assert_cmpint (at.x + at.width, <=, width);
        }
    }
  g_assert_cmpuint (fewest_seen, ==, 1);
  g_assert_cmpuint (most_seen, ==, G_N_ELEMENTS (texts));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_whole_line (void)
{
  GtkWidget *box = box_new (2, PANAL_COLUMNS_WHOLE_LINE);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", "Hablar con una persona", "wrap", TRUE, NULL);
  GtkWidget *window;
  int whole;

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_label_new ("Salud"));
  window = panal_stage_show (box, 900, 600);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &whole, NULL, NULL);

  lay_out (box, 2 * whole + GAP, 0);
  g_assert_cmpuint (count_columns (box, 2), ==, 2);
  lay_out (box, 2 * whole + GAP - 1, 0);
  g_assert_cmpuint (count_columns (box, 2), ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_right_to_left (void)
{
  GtkWidget *box = box_of_blocks (7, 3, 50);
  GtkWidget *window = panal_stage_show (box, 700, 600);
  GdkRectangle before[7];
  /* Not a multiple of three, so that the pixels left over are on the other side too. */
  int width = 401;

  lay_out (box, width, 0);
  for (guint i = 0; i < 7; i++)
    before[i] = place (box, i);
  g_assert_cmpint (before[0].x, ==, 0);

  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  lay_out (box, width, 0);
  for (guint i = 0; i < 7; i++)
    {
      GdkRectangle after = place (box, i);

      g_assert_cmpint (after.x, ==, width - before[i].width - before[i].x);
      g_assert_cmpint (after.y, ==, before[i].y);
      g_assert_cmpint (after.width, ==, before[i].width);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_invisible (void)
{
  GtkWidget *box = box_of_blocks (4, 3, 50);
  GtkWidget *window = panal_stage_show (box, 600, 400);
  GtkWidget *second = gtk_widget_get_next_sibling (gtk_widget_get_first_child (box));
  int natural;

  gtk_widget_set_visible (second, FALSE);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 3 * 50 + 2 * GAP);
  g_assert_cmpint (lay_out (box, natural, 0), ==, 40);
  g_assert_cmpint (place (box, 2).x, ==, 50 + GAP);
  g_assert_cmpint (place (box, 3).x, ==, 2 * (50 + GAP));

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, FALSE);
  g_assert_cmpint (lay_out (box, 300, 0), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Rows whose highest child wants 40, 40 and 90 pixels. */
static GtkWidget *
box_of_uneven_rows (void)
{
  GtkWidget *box = box_of_blocks (6, 2, 50);

  gtk_widget_set_size_request (gtk_widget_get_last_child (box), 50, 90);

  return box;
}

/* What is over, but not enough for rows of one height, is shared among them to the last pixel. */
static void
test_little_surplus (void)
{
  GtkWidget *box = box_of_uneven_rows ();
  GtkWidget *window = panal_stage_show (box, 600, 900);
  int bottom = 0, height = lay_out (box, 300, 10), shares = 0;

  g_assert_cmpint (height, ==, 40 + 40 + 90 + 2 * GAP + 10);
  for (guint i = 0; i < 6; i += 2)
    {
      GdkRectangle left = place (box, i), right = place (box, i + 1);
      int share = left.height - (i == 4 ? 90 : 40);

      g_assert_cmpint (left.height, ==, right.height);
      g_assert_cmpint (left.y, ==, bottom);
      g_assert_cmpint (share, >=, 3);
      g_assert_cmpint (share, <=, 4);
      shares += share;
      bottom = left.y + left.height + GAP;
    }
  g_assert_cmpint (shares, ==, 10);
  g_assert_cmpint (bottom - GAP, ==, height);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* With room for it, rows are of one height; fewer pixels than there are rows may stay below. */
static void
test_much_surplus (void)
{
  GtkWidget *box = box_of_uneven_rows ();
  GtkWidget *window = panal_stage_show (box, 600, 900);
  int height = lay_out (box, 300, 200), bottom = 0;

  for (guint i = 0; i < 6; i += 2)
    {
      GdkRectangle left = place (box, i), right = place (box, i + 1);

      g_assert_cmpint (left.height, >=, 90);
      g_assert_cmpint (left.height, ==, place (box, 0).height);
      g_assert_cmpint (left.height, ==, right.height);
      g_assert_cmpint (left.y, ==, bottom);
      bottom = left.y + left.height + GAP;
    }
  g_assert_cmpint (bottom - GAP, <=, height);
  g_assert_cmpint (bottom - GAP, >, height - 3);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Tiles leave no hole: two of a last row of three share its width, from the other side right to left. */
static void
test_full (void)
{
  GtkWidget *box = box_of_blocks (5, 3, 50);
  GtkWidget *window = panal_stage_show (box, 600, 400);

  lay_out (box, 600, 0);
  g_assert_cmpint (place (box, 4).width, ==, (600 + GAP) / 3 - GAP);
  panal_columns_set_full (PANAL_COLUMNS (gtk_widget_get_layout_manager (box)), TRUE);
  lay_out (box, 600, 0);
  g_assert_cmpint (place (box, 0).width, ==, (600 + GAP) / 3 - GAP);
  g_assert_cmpint (place (box, 3).width, ==, (600 + GAP) / 2 - GAP);
  g_assert_cmpint (place (box, 4).x, ==, (600 + GAP) / 2);
  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  lay_out (box, 600, 0);
  g_assert_cmpint (place (box, 3).x, ==, 600 - ((600 + GAP) / 2 - GAP));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The window turns: what is on the screen follows by itself. */
static void
test_turn (void)
{
  GtkWidget *box = box_of_blocks (4, 2, 50);
  GtkWidget *window = panal_stage_show (box, 600, 400);

  g_assert_cmpuint (count_columns (box, 4), ==, 2);
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (box)), 4);
  panal_stage_settle (window);
  g_assert_cmpuint (count_columns (box, 4), ==, 4);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  panal_stage_set_ppi (PANAL_STAGE_PPI);
  g_test_add_func ("/widgets/columns/nothing", test_nothing);
  g_test_add_func ("/widgets/columns/no-column", test_no_column);
  g_test_add_func ("/widgets/columns/more-columns-than-children", test_more_columns_than_children);
  g_test_add_func ("/widgets/columns/even-rows", test_even_rows);
  g_test_add_func ("/widgets/columns/longest-word", test_longest_word);
  g_test_add_func ("/widgets/columns/whole-line", test_whole_line);
  g_test_add_func ("/widgets/columns/right-to-left", test_right_to_left);
  g_test_add_func ("/widgets/columns/invisible", test_invisible);
  g_test_add_func ("/widgets/columns/little-surplus", test_little_surplus);
  g_test_add_func ("/widgets/columns/much-surplus", test_much_surplus);
  g_test_add_func ("/widgets/columns/full", test_full);
  g_test_add_func ("/widgets/columns/turn", test_turn);
  return g_test_run ();
}
