/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How everything looks. All style is in ui/css, in static files: colours are names that one of three token
 * files defines (light, dark, contrast), lengths are millimetres. They are true ones, because the
 * resolution that GTK computes `mm` with (gtk-xft-dpi) is set to that of the panel. Text size is a class on
 * the window. Nothing of GTK's own theme is used, so that no other version of it can change ours. */

#define PANAL_TYPE_THEME (panal_theme_get_type ())
G_DECLARE_FINAL_TYPE (PanalTheme, panal_theme, PANAL, THEME, GObject)

/**
 * panal_theme_new:
 * @display: the display
 * @ppi: real pixels per inch of the panel
 *
 * Returns: (transfer full): the theme, in force until it is freed
 */
PanalTheme *panal_theme_new (GdkDisplay *display,
                             double      ppi);

/**
 * panal_theme_apply:
 * @window: the window that carries the classes
 * @name: light, dark or contrast
 * @text_size: 100, 140, 190 or 250
 *
 * In force at once for everything in @window. A theme that does not exist changes nothing and is said in
 * the log.
 */
void panal_theme_apply (PanalTheme *self,
                        GtkWidget  *window,
                        const char *name,
                        guint       text_size);

G_END_DECLS
