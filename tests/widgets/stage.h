/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A window for one widget under test, and what tests ask of it: a style of their own, a finished layout,
 * where a child lies. */

/* Pixels per inch of the 21.5-inch panel (standards 1.1). */
#define PANAL_STAGE_PPI 102.5

/* Gives GTK the resolution of a panel, as the theme does. */
void panal_stage_set_ppi (double ppi);

/**
 * panal_stage_add_style:
 * @css: rules that win over all others
 *
 * Returns: (transfer full): the style, in force until panal_stage_remove_style()
 */
GtkCssProvider *panal_stage_add_style (const char *css);
void panal_stage_remove_style (GtkCssProvider *style);

/**
 * panal_stage_show:
 * @child: (transfer floating): what to show
 *
 * Returns: (transfer none): a window of @width times @height pixels, shown and laid out; destroy it with
 *   gtk_window_destroy()
 */
GtkWidget *panal_stage_show (GtkWidget *child,
                             int        width,
                             int        height);

/* Returns when the frame after the next has been drawn: whatever was queued is laid out then. */
void panal_stage_settle (GtkWidget *window);

/* Where @child lies in @parent. */
GdkRectangle panal_stage_place (GtkWidget *child,
                                GtkWidget *parent);

/* A child that wants @width times @height pixels and no less. */
GtkWidget *panal_stage_block (int width,
                              int height);

G_END_DECLS
