/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_cross_check:
 * @tree: with everything loaded
 * @faults: takes what does not fit together
 *
 * Compares what one file says with all others: contacts, facts and articles that texts name; each
 * translation with its source, block by block; the emergency contact of each country.
 */
void panal_cross_check (PanalTree   *tree,
                        PanalFaults *faults);

G_END_DECLS
