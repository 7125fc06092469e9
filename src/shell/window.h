/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/clock.h"
#include "session/scrub.h"
#include "session/session.h"
#include "shell/view-table.h"
#include "widgets/theme.h"

G_BEGIN_DECLS

/* The one window of the kiosk: strip, screen and bar, and the warning over them. It does what the session
 * (session/session.h) answers, offers the actions that screens may ask for, and lets no key or gesture
 * through that is not needed. It cannot be closed. Main thread.
 *
 * Actions: kiosk.open (ss) screen, subject · kiosk.turn (ss) the same, without a step to go back · kiosk.home · kiosk.back · kiosk.finish · kiosk.stay ·
 * kiosk.language (s) · kiosk.text-size (u) · kiosk.theme (s). */

#define PANAL_TYPE_WINDOW (panal_window_get_type ())
G_DECLARE_FINAL_TYPE (PanalWindow, panal_window, PANAL, WINDOW, GtkWindow)

/* Makes a page that shows articles (transfer floating); @data is that of the parts. */
typedef GtkWidget *(*PanalPageFactory) (gpointer data);

/* What a window is made of. All borrowed, and referenced where they can be; texts and tables are static. */
typedef struct
{
  PanalVisit           *visit;
  PanalClock           *clock;
  PanalTheme           *theme;
  const PanalViewTable *views;
  PanalPageFactory      page;            /* (nullable): the page of articles, made once at idle or when first wanted */
  PanalPageFactory      native_page;     /* (nullable): takes its place when it fails */
  gpointer              page_data;
} PanalWindowParts;

/* The names of what is forgotten at the end of a visit, NULL at the end: panal_scrub_dup_missing(). */
extern const char * const panal_window_forgets[];

/**
 * panal_window_new:
 * @parts: what it is made of
 * @width: pixels; also what tells upright from wide before the window is shown
 * @height: pixels
 *
 * Returns: (transfer floating): the window, showing attract, or trouble if the visit has no snapshot
 */
PanalWindow *panal_window_new (const PanalWindowParts *parts,
                               int                     width,
                               int                     height);

/**
 * panal_window_set_full_screen:
 *
 * Covers the screen and hides the pointer, as a kiosk does. Before it is shown.
 */
void panal_window_set_full_screen (PanalWindow *self);

/**
 * panal_window_tick:
 *
 * Looks at the clock; happens once a second by itself.
 */
void panal_window_tick (PanalWindow *self);

/* For tests and for staff: what state the visit is in, which screen is shown, what is forgotten. Transfer none. */
PanalSessionState panal_window_get_state (PanalWindow *self);
const char *panal_window_get_view_id (PanalWindow *self);
PanalView *panal_window_get_view (PanalWindow *self);
PanalScrub *panal_window_get_scrub (PanalWindow *self);

G_END_DECLS
