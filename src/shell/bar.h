/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/visit.h"

G_BEGIN_DECLS

/* The bar at the foot of every screen, in reach from a wheelchair: home, back, see better, language (by its
 * own name), finish. Each keeps its place also where it has nothing to do. Made anew by the window when
 * the language changes. */

#define PANAL_TYPE_BAR (panal_bar_get_type ())
G_DECLARE_FINAL_TYPE (PanalBar, panal_bar, PANAL, BAR, GtkBox)

/* Which places of the bar have something to do. */
typedef enum
{
  PANAL_BAR_HOME = 1 << 0,
  PANAL_BAR_BACK = 1 << 1,
  PANAL_BAR_SEE_BETTER = 1 << 2,
  PANAL_BAR_LANGUAGE = 1 << 3,
  PANAL_BAR_FINISH = 1 << 4,
} PanalBarPlaces;

/**
 * panal_bar_new:
 * @visit: the visit; asked once
 *
 * Returns: (transfer floating): a bar in the visit's language
 */
GtkWidget *panal_bar_new (PanalVisit *visit);

/**
 * panal_bar_set_places:
 * @places: those that are shown; the others leave their room empty
 */
void panal_bar_set_places (PanalBar       *self,
                           PanalBarPlaces  places);

/**
 * panal_bar_set_current:
 * @view: id of the screen that is shown; its place, if it has one, turns honey
 */
void panal_bar_set_current (PanalBar   *self,
                            const char *view);

G_END_DECLS
