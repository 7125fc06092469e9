/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_languages_load:
 * @tree: takes the rows of languages.yaml
 * @faults: takes what is wrong with them
 */
void panal_languages_load (PanalTree   *tree,
                           PanalFaults *faults);

G_END_DECLS
