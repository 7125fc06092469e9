/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row of chips of which one is chosen. The first few and the chosen one are visible; a last chip shows the
 * others, so that many choices do not eat the screen. Made in the templates of screens. Properties: "label"
 * (string: what is chosen, for those who do not see the chips), "more" (string: the words of the last
 * chip). */

#define PANAL_TYPE_FILTER (panal_filter_get_type ())
G_DECLARE_FINAL_TYPE (PanalFilter, panal_filter, PANAL, FILTER, GtkBox)

/**
 * panal_filter_clear:
 * Takes all chips away and folds it.
 */
void panal_filter_clear (PanalFilter *self);

/**
 * panal_filter_add:
 * @label: what it chooses
 * @selected: whether it is chosen
 * @subject: what the screen `contacts` is to show when it is touched
 */
void panal_filter_add (PanalFilter *self,
                       const char  *label,
                       gboolean     selected,
                       const char  *subject);

/**
 * panal_filter_fold:
 * @first: how many chips stay visible beside the chosen one; all if it would hide just one
 *
 * Hides the others behind the last chip; unless the visitor unfolded it already.
 */
void panal_filter_fold (PanalFilter *self,
                        guint        first);

G_END_DECLS
