/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * panal_measure_px:
 * @widget: any widget on the panel
 * @mm: a length in millimetres
 *
 * Returns: @mm in pixels, rounded up, at the resolution that the theme gave to GTK (gtk-xft-dpi), which is
 *   the panel's own, so that 20 mm are 20 mm (standards 1.1)
 */
int panal_measure_px (GtkWidget *widget,
                      double     mm);

G_END_DECLS
