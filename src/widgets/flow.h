/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays children out like words: each as wide as it likes, in lines as wide as there is room. Used for
 * chips and rows of buttons. A child wider than a line gets the line and wraps inside. Mirrors itself
 * right to left. */

#define PANAL_TYPE_FLOW (panal_flow_get_type ())
G_DECLARE_FINAL_TYPE (PanalFlow, panal_flow, PANAL, FLOW, GtkLayoutManager)

/**
 * panal_flow_new:
 * @gap_mm: space between children and between lines, in millimetres of the panel
 *
 * Returns: (transfer full): a layout manager, for a GtkBox or any container
 */
GtkLayoutManager *panal_flow_new (double gap_mm);

G_END_DECLS
