/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The true size of a pixel. All sizes on the screen are millimetres, because a finger is; no 96 dpi is
 * assumed anywhere. Pixels are those that the toolkit lays out with: if the display has a scale
 * factor of 2, its width in those. Pure, any thread. */

/* What is taken when nobody knows: a panel of 21.5 inch with 1920 x 1080. */
#define PANAL_PITCH_DEFAULT_PPI 102.0
#define PANAL_PITCH_MIN_PPI     50.0
#define PANAL_PITCH_MAX_PPI     250.0

/**
 * panal_pitch_ppi:
 * @width_px: width of the screen as mounted
 * @conf_width_mm: the same in the settings; 0: not set
 * @edid_width_mm: the same as the display tells; 0: it does not
 * @ret_warning: (out) (optional) (nullable) (transfer full): a sentence in English for staff if a number
 *   had to be passed over, else %NULL
 *
 * Returns: pixels per inch: from the settings; if not set or outside 50 to 250, from the display; if that
 *   is not either, %PANAL_PITCH_DEFAULT_PPI
 */
double panal_pitch_ppi (guint   width_px,
                        guint   conf_width_mm,
                        guint   edid_width_mm,
                        char  **ret_warning);

/**
 * panal_pitch_px:
 * @ppi: from panal_pitch_ppi()
 * @mm: not negative
 *
 * Returns: the fewest whole pixels that are not shorter than @mm
 */
int panal_pitch_px (double ppi,
                    double mm);

G_END_DECLS
