/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "measure"

#include "config.h"

#include <math.h>

#include "widgets/measure.h"

/* By how many pixels the divisions may be wrong: whole pixels must not become one more. */
#define ROUNDING 1e-6

int
panal_measure_px (GtkWidget *widget,
                  double     mm)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  if (dpi <= 0)
    dpi = 96 * PANGO_SCALE;

  return (int) ceil (mm * dpi / PANGO_SCALE / 25.4 - ROUNDING);
}
