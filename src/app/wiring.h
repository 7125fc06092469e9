/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "shell/window.h"

G_BEGIN_DECLS

/* The only place where the objects of the kiosk are put together. Main thread. */
typedef struct
{
  PanalSite   *site;      /* owned, all */
  PanalClock  *clock;
  PanalVisit  *visit;
  PanalTheme  *theme;
  char        *snapshot;  /* path of the content */
  PanalWindow *window;    /* owned by GTK; borrowed here */
} PanalWiring;

/* What the command line says. Borrowed. */
typedef struct
{
  const char *snapshot;   /* path */
  const char *settings;   /* path; nullable: the defaults */
  int         width;      /* pixels; 0: the whole screen */
  int         height;
} PanalWiringOptions;

/**
 * panal_wiring_new:
 * @options: what is wanted
 *
 * Reads settings and content, measures the panel and makes the window. What cannot be read is said in the
 * log, one sentence each, and made up for: settings by their last good copy or the defaults, content by
 * the trouble screen. Needs a display.
 *
 * Returns: (transfer full): all of it; the window is not shown yet
 */
PanalWiring *panal_wiring_new (const PanalWiringOptions *options);
void panal_wiring_free (PanalWiring *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalWiring, panal_wiring_free)

/**
 * panal_wiring_ensure_snapshot:
 *
 * If there is no content yet, looks again whether there is some.
 *
 * Returns: whether there is content
 */
gboolean panal_wiring_ensure_snapshot (PanalWiring *self);

G_END_DECLS
