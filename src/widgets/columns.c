/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "columns"

#include "config.h"

#include "widgets/columns.h"
#include "widgets/measure.h"

struct _PanalColumns
{
  GtkLayoutManager parent_instance;

  guint            most;
  double           gap_mm;
  PanalColumnsFit  fit;
  gboolean         full;     /* a last row that is not full shares the whole width */
};

G_DEFINE_FINAL_TYPE (PanalColumns, panal_columns, GTK_TYPE_LAYOUT_MANAGER)

static GPtrArray *
list_children (GtkWidget *widget)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      g_ptr_array_add (children, child);

  return children;
}

static int
widest (PanalColumns *self,
        GPtrArray    *children,
        gboolean      whole_line)
{
  int width = 0;

  for (guint i = 0; i < children->len; i++)
    {
      int minimum, natural;

      gtk_widget_measure (children->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      width = MAX (width, whole_line ? natural : minimum);
    }

  return width;
}

/* First as many as fit and were asked for; then no more than that number of rows needs, so that seven
 * places on two rows are four and three, never six and one. */
static guint
columns_for (PanalColumns *self,
             GPtrArray    *children,
             int           width,
             int           gap)
{
  int need = widest (self, children, self->fit == PANAL_COLUMNS_WHOLE_LINE);
  guint columns = MIN (self->most, children->len);
  guint rows;

  while (columns > 1 && (need + gap) * (int) columns - gap > width)
    columns--;
  if (columns == 0)
    return 1;

  rows = (children->len + columns - 1) / columns;
  return (children->len + rows - 1) / rows;
}

static int
row_height (GPtrArray *children,
            guint      first,
            guint      columns,
            int        width)
{
  int height = 0;

  for (guint i = first; i < MIN (first + columns, children->len); i++)
    {
      int natural;

      gtk_widget_measure (children->pdata[i], GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }

  return height;
}

static GtkSizeRequestMode
panal_columns_get_request_mode (GtkLayoutManager *manager,
                                GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
panal_columns_measure (GtkLayoutManager *manager,
                       GtkWidget        *widget,
                       GtkOrientation    orientation,
                       int               for_size,
                       int              *ret_minimum,
                       int              *ret_natural,
                       int              *ret_minimum_baseline,
                       int              *ret_natural_baseline)
{
  PanalColumns *self = PANAL_COLUMNS (manager);
  g_autoptr(GPtrArray) children = list_children (widget);
  int gap = panal_measure_px (widget, self->gap_mm);
  int height = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int columns = MAX (1, (int) MIN (self->most, children->len));

      *ret_minimum = widest (self, children, FALSE);
      *ret_natural = (widest (self, children, TRUE) + gap) * columns - gap;
      *ret_natural = MAX (*ret_minimum, *ret_natural);
      return;
    }

  if (for_size < 0)
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &for_size, NULL, NULL);
  for (guint columns = columns_for (self, children, for_size, gap), i = 0; i < children->len; i += columns)
    height += row_height (children, i, columns, (for_size + gap) / (int) columns - gap) + (i > 0 ? gap : 0);

  *ret_minimum = *ret_natural = height;
}

static void
panal_columns_allocate (GtkLayoutManager *manager,
                        GtkWidget        *widget,
                        int               width,
                        int               height,
                        int               baseline)
{
  PanalColumns *self = PANAL_COLUMNS (manager);
  g_autoptr(GPtrArray) children = list_children (widget);
  int gap = panal_measure_px (widget, self->gap_mm);
  guint columns = columns_for (self, children, width, gap);
  guint rows = (children->len + columns - 1) / columns;
  int column_width = (width + gap) / (int) columns - gap;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int needed = 0, highest = 0, even = 0, spare, y = 0;

  for (guint row = 0; row < rows; row++)
    {
      int natural = row_height (children, row * columns, columns, column_width);

      needed += natural + (row > 0 ? gap : 0);
      highest = MAX (highest, natural);
    }
  if (rows > 0 && highest <= (height + gap) / (int) rows - gap)
    even = (height + gap) / (int) rows - gap;
  spare = MAX (0, height - needed);

  for (guint row = 0; row < rows; row++)
    {
      guint last = MIN ((row + 1) * columns, children->len);
      int share = spare / (int) (rows - row);
      int this_height = even > 0 ? even : row_height (children, row * columns, columns, column_width) + share;
      int this_width = self->full ? (width + gap) / (int) (last - row * columns) - gap : column_width;

      spare -= share;
      for (guint i = row * columns; i < last; i++)
        {
          int x = (int) (i - row * columns) * (this_width + gap);

          gtk_widget_size_allocate (children->pdata[i],
                                    &(GtkAllocation) { rtl ? width - this_width - x : x, y, this_width, this_height }, -1);
        }
      y += this_height + gap;
    }
}

static void
panal_columns_class_init (PanalColumnsClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = panal_columns_get_request_mode;
  manager_class->measure = panal_columns_measure;
  manager_class->allocate = panal_columns_allocate;
}

static void
panal_columns_init (PanalColumns *self)
{
  self->most = 1;
}

GtkLayoutManager *
panal_columns_new (guint           most,
                   double          gap_mm,
                   PanalColumnsFit fit)
{
  PanalColumns *self = g_object_new (PANAL_TYPE_COLUMNS, NULL);

  self->most = MAX (1, most);
  self->gap_mm = gap_mm;
  self->fit = fit;

  return GTK_LAYOUT_MANAGER (self);
}

void
panal_columns_set_most (PanalColumns *self,
                        guint         most)
{
  if (self->most == MAX (1, most))
    return;

  self->most = MAX (1, most);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

void
panal_columns_set_full (PanalColumns *self,
                        gboolean      full)
{
  if (self->full == !!full)
    return;

  self->full = !!full;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
