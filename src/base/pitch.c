/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "pitch"

#include "config.h"

#include "base/pitch.h"

#include <math.h>

#define MM_PER_INCH 25.4

static double
ppi_of (guint width_px,
        guint width_mm)
{
  return width_mm == 0 ? 0.0 : width_px * MM_PER_INCH / width_mm;
}

static gboolean
is_likely (double ppi)
{
  return ppi >= PANAL_PITCH_MIN_PPI && ppi <= PANAL_PITCH_MAX_PPI;
}

double
panal_pitch_ppi (guint   width_px,
                 guint   conf_width_mm,
                 guint   edid_width_mm,
                 char  **ret_warning)
{
  double conf_ppi = ppi_of (width_px, conf_width_mm);
  double edid_ppi = ppi_of (width_px, edid_width_mm);
  g_autofree char *warning = NULL;
  double ppi;

  if (is_likely (conf_ppi))
    ppi = conf_ppi;
  else if (is_likely (edid_ppi))
    ppi = edid_ppi;
  else
    ppi = PANAL_PITCH_DEFAULT_PPI;

  /* Settings that are wrong are worth a word even where the display knows better: who wrote them believes them. */
  if (conf_width_mm != 0 && !is_likely (conf_ppi))
    warning = g_strdup_printf ("The settings say that the screen is %u mm wide; with %u pixels that would be %.0f pixels per inch, "
                               "and 50 to 250 are possible. Measure the visible width and write it as panel_width_mm.",
                               conf_width_mm, width_px, conf_ppi);
  else if (!is_likely (conf_ppi) && !is_likely (edid_ppi))
    warning = g_strdup_printf ("The display says that it is %u mm wide, which cannot be with %u pixels. "
                               "Measure the visible width and write it as panel_width_mm.", edid_width_mm, width_px);

  if (ret_warning != NULL)
    *ret_warning = g_steal_pointer (&warning);

  return ppi;
}

int
panal_pitch_px (double ppi,
                double mm)
{
  g_return_val_if_fail (ppi > 0.0, 0);
  g_return_val_if_fail (mm >= 0.0, 0);

  /* 25.4 mm at 100 ppi are 100 pixels and not 101, whatever the last bit of the quotient says. */
  return (int) ceil (mm * ppi / MM_PER_INCH - 1e-6);
}
