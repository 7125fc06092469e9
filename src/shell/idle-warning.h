/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lies over the whole screen when nobody has touched for a while: says in words how long until all is
 * forgotten, with one button of 40 mm, `I am still here`, and Finish in its usual corner. Any touch
 * or key goes on as well; the window sees to that. Made anew when the language changes. */

#define PANAL_TYPE_IDLE_WARNING (panal_idle_warning_get_type ())
G_DECLARE_FINAL_TYPE (PanalIdleWarning, panal_idle_warning, PANAL, IDLE_WARNING, GtkBox)

/**
 * panal_idle_warning_new:
 *
 * Returns: (transfer floating): a warning that says nothing of seconds yet
 */
GtkWidget *panal_idle_warning_new (void);

/**
 * panal_idle_warning_set_seconds:
 * @seconds: until all is forgotten
 */
void panal_idle_warning_set_seconds (PanalIdleWarning *self,
                                     guint             seconds);

/**
 * panal_idle_warning_get_finish:
 *
 * Returns: (transfer none): the button that does not mean `go on`
 */
GtkWidget *panal_idle_warning_get_finish (PanalIdleWarning *self);

/**
 * panal_idle_warning_grab:
 *
 * Puts the focus on `I am still here`.
 */
void panal_idle_warning_grab (PanalIdleWarning *self);

G_END_DECLS
