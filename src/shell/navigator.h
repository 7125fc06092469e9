/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "shell/view-table.h"

G_BEGIN_DECLS

/* Shows one screen at a time and remembers the way the visitor came. Screens are made when they are first
 * wanted and kept; when the language changes all are thrown away, and the one that is shown is made anew
 * with the same subject at the same place. Made by the window. Main thread.
 *
 * Signals: "moved": another screen or subject is shown. "view-made" (PanalView *, const char *id): a
 * screen was made and has its visit, but no subject yet. */

#define PANAL_TYPE_NAVIGATOR (panal_navigator_get_type ())
G_DECLARE_FINAL_TYPE (PanalNavigator, panal_navigator, PANAL, NAVIGATOR, GtkWidget)

/* The id of the screen to which everything returns. */
#define PANAL_NAVIGATOR_HOME "home"

/**
 * panal_navigator_new:
 * @table: (transfer none): the screens; lives as long as the navigator
 * @visit: the visit; referenced
 *
 * Returns: (transfer floating): a navigator that shows nothing yet
 */
GtkWidget *panal_navigator_new (const PanalViewTable *table,
                                PanalVisit           *visit);

/**
 * panal_navigator_open:
 * @view: id of a screen
 * @subject: what it shows; may be empty
 *
 * Goes on to a screen, at its top. Where one is already nothing happens. A screen that is not in the
 * table is passed over with a line for the log.
 *
 * Returns: whether the screen is shown now
 */
gboolean panal_navigator_open (PanalNavigator *self,
                               const char     *view,
                               const char     *subject);

/**
 * panal_navigator_turn:
 * @view: id of a screen
 * @subject: what it shows; may be empty
 *
 * Like panal_navigator_open(), but a screen that is shown already takes another subject in its place, at its
 * top, so that Back leads to where the visitor came from and not through each choice of a filter.
 */
void panal_navigator_turn (PanalNavigator *self,
                           const char     *view,
                           const char     *subject);

/**
 * panal_navigator_back:
 *
 * Returns to the last screen, at the place where it was left. Does nothing if there is none.
 */
void panal_navigator_back (PanalNavigator *self);

/**
 * panal_navigator_home:
 *
 * Forgets the way and shows the top of home.
 */
void panal_navigator_home (PanalNavigator *self);

/**
 * panal_navigator_show_alone:
 * @view: id of a screen
 *
 * Forgets the way and shows a screen that belongs to none: attract, trouble. It is made anew, so that
 * nothing of a visit is left in it.
 */
void panal_navigator_show_alone (PanalNavigator *self,
                                 const char     *view);

/**
 * panal_navigator_rebuild:
 *
 * Throws all screens away and makes the present one anew: for a change of language.
 */
void panal_navigator_rebuild (PanalNavigator *self);

/**
 * panal_navigator_forget:
 *
 * Forgets the way and throws away all screens but the present one, after telling each to keep nothing.
 */
void panal_navigator_forget (PanalNavigator *self);

/* Id and widget of the present screen; NULL if there is none yet. Transfer none. */
const char *panal_navigator_get_id (PanalNavigator *self);
PanalView *panal_navigator_get_view (PanalNavigator *self);

/* Whether there is a screen to go back to. */
gboolean panal_navigator_can_go_back (PanalNavigator *self);

G_END_DECLS
