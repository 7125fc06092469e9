/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The program: its options, its settings and its one window. It needs no session bus. Options:
 *
 *   --snapshot FILE         the content; else $PANAL_SNAPSHOT, else the installed one
 *   --settings FILE         the settings of the place; else the defaults
 *   --size WIDTHxHEIGHT     a window of that size in pixels instead of the full screen
 *   --check-settings FILE   says what is wrong with FILE and ends, 0 if nothing is; keeps a good copy
 *   --version
 *
 * It never ends by itself because of what it reads: without content it shows the trouble screen and looks
 * again every minute. */

#define PANAL_TYPE_APPLICATION (panal_application_get_type ())
G_DECLARE_FINAL_TYPE (PanalApplication, panal_application, PANAL, APPLICATION, GtkApplication)

/**
 * panal_application_new:
 *
 * Returns: (transfer full): the application, not running yet
 */
PanalApplication *panal_application_new (void);

G_END_DECLS
