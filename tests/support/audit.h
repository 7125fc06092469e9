/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Measures a window from inside its own process, because from outside GTK 4.8 reports the content box of a
 * button and calls a cut label whole. Each fault is one sentence that names the widget.
 *
 *   geometry: no label is cut or ellipsized, no child leaves its parent (but what scrolls), no two texts or
 *             targets lie over each other, targets and gaps have their millimetres, capitals their height
 *             (standards)
 *   pixels:   text against its ground at least 7:1, the edge of a control against what is around it at least
 *             3:1, from a picture of the window
 */
typedef struct
{
  double  ppi;          /* of the panel */
  guint   n_labels;     /* how much was looked at: an audit that saw nothing proves nothing */
  guint   n_targets;
  guint   n_contrasts;
} PanalAudit;

/**
 * panal_audit_contains:
 * @slack: pixels by which @inner may stand out
 *
 * Whether @inner lies in @outer. graphene_rect_contains_rect() has said no to rectangles with fractions of pixels
 * that did, and then whatever depends on it is silently not measured.
 */
gboolean panal_audit_contains (const graphene_rect_t *outer,
                               const graphene_rect_t *inner,
                               float                  slack);

/**
 * panal_audit_geometry:
 * @window: shown and laid out
 * @audit: in: ppi; out: the counts are added to
 * @faults: of owned strings; added to
 */
void panal_audit_geometry (GtkWidget  *window,
                           PanalAudit *audit,
                           GPtrArray  *faults);

/**
 * panal_audit_contrast:
 * @picture: what the window shows, of its size
 */
void panal_audit_contrast (GtkWidget  *window,
                           GdkTexture *picture,
                           PanalAudit *audit,
                           GPtrArray  *faults);

/**
 * panal_audit_picture:
 *
 * Returns: (transfer full): what @window shows now, drawn by its own renderer
 */
GdkTexture *panal_audit_picture (GtkWidget *window);

G_END_DECLS
