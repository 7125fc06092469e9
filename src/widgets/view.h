/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/visit.h"

G_BEGIN_DECLS

/* The base of all screens: a vertical box between the strip and the bar. A screen is made anew from its
 * template when the language changes, so it needs no code to translate itself again; it must be able to
 * return to a subject and a place in it.
 *
 * Screens ask the window for something by actions, never by calling it:
 *   kiosk.open   (ss)  view id, subject        kiosk.home   kiosk.back   kiosk.finish
 *   kiosk.turn   (ss)  the same, without a step to go back through: for filters
 *   kiosk.language (s) tag                     kiosk.text-size (u)       kiosk.theme (s)
 */

#define PANAL_TYPE_VIEW (panal_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (PanalView, panal_view, PANAL, VIEW, GtkBox)

struct _PanalViewClass
{
  GtkBoxClass parent_class;

  /* The visit is there: fill what does not depend on the subject. Called once, before the first enter. */
  void (*prepare) (PanalView *self);

  /* Show @subject (an id, or "" if the screen has none). Called each time the visitor comes here. */
  void (*enter) (PanalView *self, const char *subject);

  /* The window became wider than high, or higher than wide. Called before the first enter as well. */
  void (*reflow) (PanalView *self, gboolean landscape);

  /* Where in the screen the visitor is, in pixels. The base class does this for the scroller it was
   * given; only a screen that scrolls otherwise overrides them. */
  double (*get_position) (PanalView *self);
  void   (*set_position) (PanalView *self, double position);

  /* The session ends: keep nothing of it. */
  void (*scrub) (PanalView *self);
};

/**
 * panal_view_get_visit:
 * Returns: (transfer none): the visit; not before prepare
 */
PanalVisit *panal_view_get_visit (PanalView *self);

/**
 * panal_view_set_scroller:
 * @scroller: (transfer none): the scrolled window, part of @self, whose place is kept
 */
void panal_view_set_scroller (PanalView         *self,
                              GtkScrolledWindow *scroller);

/**
 * panal_view_set_place:
 * @title: what this screen is about, in the visitor's words: read out and used by `you are here`
 */
void panal_view_set_place (PanalView  *self,
                           const char *title);
const char *panal_view_get_place (PanalView *self);

/* Called by the shell. */
void panal_view_attach (PanalView  *self,
                        PanalVisit *visit);
void panal_view_enter (PanalView  *self,
                       const char *subject);
void panal_view_reflow (PanalView *self,
                        gboolean   landscape);
double panal_view_get_position (PanalView *self);
void panal_view_set_position (PanalView *self,
                              double     position);
void panal_view_scrub (PanalView *self);

G_END_DECLS
