/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "shell/bar.h"
#include "shell/idle-warning.h"
#include "shell/inactivity.h"
#include "shell/navigator.h"
#include "shell/window.h"

G_BEGIN_DECLS

/* Shared by window.c, window-actions.c, window-input.c and window-page.c only. */

/* A finger on the screen, or one that was there: what the next tap is compared with. */
typedef struct
{
  GtkWidget *control;    /* weak, nullable: the button it hit */
  double     x, y;       /* pixels of the window */
  gint64     at;         /* microseconds of the clock; 0: there was none */
} PanalTap;

struct _PanalWindow
{
  GtkWindow             parent_instance;

  /* Children */
  GtkOverlay           *overlay;
  GtkBox               *column;         /* strip, navigator, bar */
  GtkWidget            *strip;          /* nullable; made anew with the language, as are bar and warning */
  PanalNavigator       *navigator;
  PanalBar             *bar;            /* nullable */
  PanalIdleWarning     *warning;        /* nullable: only while it is shown */

  /* Owned */
  PanalVisit           *visit;
  PanalClock           *clock;
  PanalTheme           *theme;
  PanalSession         *session;
  PanalScrub           *scrub;
  PanalInactivity      *inactivity;
  GtkWidget            *page;           /* nullable: not made yet */
  guint                 warming;        /* source: makes the page when there is nothing else to do */
  guint                 rotating;       /* source: the window turned from upright to wide or back */

  /* Borrowed */
  const PanalViewTable *views;
  PanalPageFactory      make_page;      /* nullable */
  PanalPageFactory      make_native_page;
  gpointer              page_data;

  /* State */
  PanalTap              press;          /* the finger that is down, or was last */
  PanalTap              tap;            /* the last press that was lifted where it began */
  gboolean              is_swallowing;  /* until the finger is lifted its events are for nobody */
  GdkEventSequence     *swallowed;      /* borrowed, only compared: which finger; NULL: the mouse */
};

/* window.c */
void panal_window_handle (PanalWindow       *self,
                          PanalSessionEvent  event);

/* window-actions.c */
void panal_window_install_actions (GtkWidgetClass *widget_class);

/* window-input.c */
void panal_window_add_controllers (PanalWindow *self);
gboolean panal_window_on_touched (PanalWindow *self,
                                  GdkEvent    *event);
void panal_window_forget_taps (PanalWindow *self);

/* window-page.c */
void panal_window_warm_page (PanalWindow *self);
void panal_window_on_view_made (PanalWindow *self,
                                PanalView   *view,
                                const char  *id);
void panal_window_forget_page (gpointer self);

G_END_DECLS
