/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "flow"

#include "config.h"

#include "widgets/flow.h"
#include "widgets/measure.h"

struct _PanalFlow
{
  GtkLayoutManager parent_instance;

  double           gap_mm;
};

G_DEFINE_FINAL_TYPE (PanalFlow, panal_flow, GTK_TYPE_LAYOUT_MANAGER)

/* Walks over the children line by line. With @allocate each gets its place. Returns the height. */
static int
flow (PanalFlow *self,
      GtkWidget *widget,
      int        width,
      gboolean   allocate)
{
  int gap = panal_measure_px (widget, self->gap_mm);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0, y = 0, line = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int minimum, natural, height;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      natural = MAX (minimum, MIN (natural, width));
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, natural, NULL, &height, NULL, NULL);

      if (x > 0 && x + natural > width)
        {
          x = 0;
          y += line + gap;
          line = 0;
        }
      if (allocate)
        gtk_widget_size_allocate (child, &(GtkAllocation) { rtl ? width - natural - x : x, y, natural, height }, -1);
      x += natural + gap;
      line = MAX (line, height);
    }

  return y + line;
}

static GtkSizeRequestMode
panal_flow_get_request_mode (GtkLayoutManager *manager,
                             GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
panal_flow_measure (GtkLayoutManager *manager,
                    GtkWidget        *widget,
                    GtkOrientation    orientation,
                    int               for_size,
                    int              *ret_minimum,
                    int              *ret_natural,
                    int              *ret_minimum_baseline,
                    int              *ret_natural_baseline)
{
  PanalFlow *self = PANAL_FLOW (manager);
  int gap = panal_measure_px (widget, self->gap_mm);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *ret_minimum = *ret_natural = flow (self, widget, for_size < 0 ? G_MAXINT / 4 : for_size, FALSE);
      return;
    }

  *ret_minimum = *ret_natural = 0;
  /* The gap stands between children only: one more would shift what is centred. */
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int minimum, natural;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      *ret_minimum = MAX (*ret_minimum, minimum);
      *ret_natural += natural + (*ret_natural > 0 ? gap : 0);
    }
}

static void
panal_flow_allocate (GtkLayoutManager *manager,
                     GtkWidget        *widget,
                     int               width,
                     int               height,
                     int               baseline)
{
  flow (PANAL_FLOW (manager), widget, width, TRUE);
}

static void
panal_flow_class_init (PanalFlowClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = panal_flow_get_request_mode;
  manager_class->measure = panal_flow_measure;
  manager_class->allocate = panal_flow_allocate;
}

static void
panal_flow_init (PanalFlow *self)
{
}

GtkLayoutManager *
panal_flow_new (double gap_mm)
{
  PanalFlow *self = g_object_new (PANAL_TYPE_FLOW, NULL);

  self->gap_mm = gap_mm;

  return GTK_LAYOUT_MANAGER (self);
}
