/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "audit.h"
#include "pixels.h"

#include <math.h>

/* What the standards ask for, in millimetres. */
#define PRIMARY_MM 20.0
#define OTHER_MM 15.0
#define GAP_MM 3.0
#define CAPITAL_MM 4.8

/* Pixels by which a child may stand out of its parent. */
#define ROUNDING 3

/* Classes of buttons that count as primary controls. */
static const char * const primary_classes[] = { "primary", "secondary", "tile", "choice", "language", "emergency", NULL };

typedef struct
{
  GtkWidget       *window;
  PanalAudit      *audit;
  GPtrArray       *faults;
  GPtrArray       *targets;      /* of GtkWidget */
  PanalPixels     *pixels;       /* nullable */
} Walk;

static char *
describe (GtkWidget *widget)
{
  g_autofree char *text = NULL;
  g_auto(GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *joined = g_strjoinv (".", classes);

  if (GTK_IS_LABEL (widget))
    text = g_strndup (gtk_label_get_text (GTK_LABEL (widget)), 60);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); text == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *inner = describe (child);

      if (strstr (inner, "“") != NULL)
        text = g_strdup (inner);
    }

  return g_strdup_printf ("%s%s%s%s%s%s", G_OBJECT_TYPE_NAME (widget), *joined != '\0' ? "." : "", joined,
                          text != NULL ? " “" : "", text != NULL ? text : "", text != NULL ? "”" : "");
}

static void G_GNUC_PRINTF (3, 4)
fault (Walk       *walk,
       GtkWidget  *widget,
       const char *format,
       ...)
{
  g_autofree char *who = describe (widget);
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_ptr_array_add (walk->faults, g_strdup_printf ("%s: %s", who, what));
}

gboolean
panal_audit_contains (const graphene_rect_t *outer,
                      const graphene_rect_t *inner,
                      float                  slack)
{
  return inner->origin.x >= outer->origin.x - slack
         && inner->origin.y >= outer->origin.y - slack
         && inner->origin.x + inner->size.width <= outer->origin.x + outer->size.width + slack
         && inner->origin.y + inner->size.height <= outer->origin.y + outer->size.height + slack;
}

static graphene_rect_t
bounds_of (Walk      *walk,
           GtkWidget *widget)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT_ZERO;

  if (!gtk_widget_compute_bounds (widget, walk->window, &bounds))
    return *graphene_rect_zero ();

  return bounds;
}

/* What of @widget can be seen: the part inside every scroller around it. FALSE if it is scrolled away, even
 * in part: half a line at the edge of a scroller is not a fault and not a proof. */
static gboolean
is_whole (Walk      *walk,
          GtkWidget *widget)
{
  graphene_rect_t bounds = bounds_of (walk, widget);

  for (GtkWidget *up = gtk_widget_get_parent (widget); up != NULL; up = gtk_widget_get_parent (up))
    if (GTK_IS_SCROLLED_WINDOW (up) || GTK_IS_WINDOW (up))
      {
        graphene_rect_t port = bounds_of (walk, up);

        if (!panal_audit_contains (&port, &bounds, 1))
          return FALSE;
      }

  return TRUE;
}

static void
audit_label (Walk     *walk,
             GtkLabel *label)
{
  GtkWidget *widget = GTK_WIDGET (label);
  PangoLayout *layout = gtk_label_get_layout (label);
  g_autoptr(PangoLayout) capital = NULL;
  PangoRectangle logical, ink;
  double height_mm;

  if (*gtk_label_get_text (label) == '\0')
    return;

  walk->audit->n_labels++;
  pango_layout_get_pixel_extents (layout, NULL, &logical);
  if (pango_layout_is_ellipsized (layout))
    fault (walk, widget, "the text is cut with an ellipsis");
  if (logical.width > gtk_widget_get_width (widget) + 1 || logical.height > gtk_widget_get_height (widget) + 1)
    fault (walk, widget, "the text needs %d × %d pixels and has %d × %d", logical.width, logical.height,
           gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  if (gtk_label_get_wrap (label) && gtk_label_get_wrap_mode (label) != PANGO_WRAP_WORD)
    fault (walk, widget, "it may break inside a word");

  /* The height of a capital in this very font; each script has its own, Latin is what the rule knows. */
  capital = pango_layout_copy (layout);
  pango_layout_set_attributes (capital, NULL);
  pango_layout_set_text (capital, "H", 1);
  pango_layout_get_pixel_extents (capital, &ink, NULL);
  height_mm = ink.height / walk->audit->ppi * 25.4;
  if (height_mm < CAPITAL_MM - 0.15)
    fault (walk, widget, "capitals are %.1f mm high; %.1f are needed", height_mm, CAPITAL_MM);
}

static gboolean
in_bar (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (gtk_widget_get_parent (widget)), "bar");
}

static gboolean
is_primary (GtkWidget *widget)
{
  if (in_bar (widget))
    return TRUE;

  for (gsize i = 0; primary_classes[i] != NULL; i++)
    if (gtk_widget_has_css_class (widget, primary_classes[i]))
      return TRUE;

  return FALSE;
}

static void
audit_target (Walk      *walk,
              GtkWidget *widget)
{
  graphene_rect_t bounds = bounds_of (walk, widget);
  double mm = 25.4 / walk->audit->ppi;
  double needed = is_primary (widget) ? PRIMARY_MM : OTHER_MM;
  double shorter = MIN (bounds.size.width, bounds.size.height) * mm;

  walk->audit->n_targets++;
  /* A quarter of a millimetre is one pixel: lengths are rounded to pixels once. */
  if (shorter < needed - 0.25)
    fault (walk, widget, "it is %.1f mm at its shorter side; %.0f mm are needed", shorter, needed);
  g_ptr_array_add (walk->targets, widget);
}

static void
audit_child (Walk      *walk,
             GtkWidget *parent,
             GtkWidget *child)
{
  graphene_rect_t outer = bounds_of (walk, parent), inner = bounds_of (walk, child);
  double across, down;

  if (GTK_IS_VIEWPORT (parent) || GTK_IS_SCROLLED_WINDOW (parent) || inner.size.width < 1 || inner.size.height < 1)
    return;

  across = MAX (outer.origin.x - inner.origin.x, inner.origin.x + inner.size.width - outer.origin.x - outer.size.width);
  down = MAX (outer.origin.y - inner.origin.y, inner.origin.y + inner.size.height - outer.origin.y - outer.size.height);
  /* Border, padding and content are fractions of pixels here, and each is rounded by itself. */
  if (across > ROUNDING || down > ROUNDING)
    fault (walk, child, "it leaves its parent by %.1f × %.1f pixels", MAX (0, across), MAX (0, down));

  if (GTK_IS_OVERLAY (parent) || GTK_IS_STACK (parent))
    return;
  for (GtkWidget *next = gtk_widget_get_next_sibling (child); next != NULL; next = gtk_widget_get_next_sibling (next))
    {
      graphene_rect_t other = bounds_of (walk, next), both;

      if (gtk_widget_get_mapped (next) && graphene_rect_intersection (&inner, &other, &both)
          && both.size.width > 1.5f && both.size.height > 1.5f)
        fault (walk, child, "it lies over its neighbour by %.0f × %.0f pixels", both.size.width, both.size.height);
    }
}

/* What lies over everything else in an overlay is all that can be seen or touched there. */
static GtkWidget *
covering_child (Walk      *walk,
                GtkWidget *widget)
{
  graphene_rect_t outer = bounds_of (walk, widget), inner;
  GtkWidget *last = GTK_IS_OVERLAY (widget) ? gtk_widget_get_last_child (widget) : NULL;

  if (last == NULL || !gtk_widget_get_mapped (last))
    return NULL;

  inner = bounds_of (walk, last);
  return panal_audit_contains (&inner, &outer, 1) ? last : NULL;
}

static void
walk_geometry (Walk      *walk,
               GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || gtk_widget_get_opacity (widget) == 0)
    return;

  if (GTK_IS_LABEL (widget))
    audit_label (walk, GTK_LABEL (widget));
  if (GTK_IS_BUTTON (widget))
    audit_target (walk, widget);

  if (covering_child (walk, widget) != NULL)
    {
      walk_geometry (walk, covering_child (walk, widget));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      {
        audit_child (walk, widget, child);
        walk_geometry (walk, child);
      }
}

static double
gap_between (const graphene_rect_t *a,
             const graphene_rect_t *b)
{
  double dx = MAX (a->origin.x, b->origin.x) - MIN (a->origin.x + a->size.width, b->origin.x + b->size.width);
  double dy = MAX (a->origin.y, b->origin.y) - MIN (a->origin.y + a->size.height, b->origin.y + b->size.height);

  if (dx > 0 && dy > 0)
    return hypot (dx, dy);

  return MAX (dx, dy);
}

static void
audit_gaps (Walk *walk)
{
  double mm = 25.4 / walk->audit->ppi;

  for (guint i = 0; i < walk->targets->len; i++)
    for (guint j = i + 1; j < walk->targets->len; j++)
      {
        GtkWidget *one = walk->targets->pdata[i], *other = walk->targets->pdata[j];
        graphene_rect_t a = bounds_of (walk, one), b = bounds_of (walk, other);
        double gap = gap_between (&a, &b) * mm;

        /* What is scrolled away lies under the bar or the header and cannot be touched there. */
        if (gap >= GAP_MM - 0.25 || !is_whole (walk, one) || !is_whole (walk, other) || gtk_widget_is_ancestor (other, one))
          continue;
        fault (walk, one, "it is %.1f mm from the next target; %.0f mm are needed", gap, GAP_MM);
      }
}

void
panal_audit_geometry (GtkWidget  *window,
                      PanalAudit *audit,
                      GPtrArray  *faults)
{
  g_autoptr(GPtrArray) targets = g_ptr_array_new ();
  Walk walk = { window, audit, faults, targets, NULL };

  walk_geometry (&walk, window);
  audit_gaps (&walk);
}

static void
walk_contrast (Walk      *walk,
               GtkWidget *widget)
{
  graphene_rect_t bounds = bounds_of (walk, widget);
  PangoRectangle text;
  int x, y;

  if (!gtk_widget_get_mapped (widget) || gtk_widget_get_opacity (widget) == 0)
    return;

  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0' && is_whole (walk, widget))
    {
      double ratio;

      /* Only where the letters are: a rounded corner of the control that touches the label is not its ink. */
      pango_layout_get_pixel_extents (gtk_label_get_layout (GTK_LABEL (widget)), NULL, &text);
      gtk_label_get_layout_offsets (GTK_LABEL (widget), &x, &y);
      graphene_rect_init (&bounds, bounds.origin.x + x + text.x, bounds.origin.y + y + text.y, text.width, text.height);
      ratio = panal_pixels_text_contrast (walk->pixels, &bounds);
      walk->audit->n_contrasts++;
      if (ratio < 7)
        fault (walk, widget, "text stands off %.2f:1; 7:1 is needed", ratio);
    }
  /* The places of the bar have no edge of their own: a drawing and a word tell them. */
  if (GTK_IS_BUTTON (widget) && is_whole (walk, widget) && !in_bar (widget))
    {
      double ratio = panal_pixels_edge_contrast (walk->pixels, &bounds);

      walk->audit->n_contrasts++;
      if (ratio < 3)
        fault (walk, widget, "its edge stands off %.2f:1; 3:1 is needed", ratio);
    }

  if (covering_child (walk, widget) != NULL)
    {
      walk_contrast (walk, covering_child (walk, widget));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    walk_contrast (walk, child);
}

void
panal_audit_contrast (GtkWidget  *window,
                      GdkTexture *picture,
                      PanalAudit *audit,
                      GPtrArray  *faults)
{
  g_autoptr(PanalPixels) pixels = panal_pixels_new (picture);
  Walk walk = { window, audit, faults, NULL, pixels };

  walk_contrast (&walk, window);
}

GdkTexture *
panal_audit_picture (GtkWidget *window)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  int width = gtk_widget_get_width (window), height = gtk_widget_get_height (window);
  GskRenderNode *node = NULL;
  GdkTexture *texture;

  /* A widget that waits for its next frame has nothing to show yet. */
  for (guint i = 0; node == NULL; i++)
    {
      g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();

      if (i > 0)
        g_main_context_iteration (NULL, TRUE);
      gdk_paintable_snapshot (paintable, snapshot, width, height);
      node = gtk_snapshot_to_node (snapshot);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  gsk_render_node_unref (node);

  return texture;
}
