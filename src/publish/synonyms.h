/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_synonyms_read:
 * @tree: takes the synonyms
 * @faults: takes `synonym.…`
 *
 * Reads synonyms.yaml, which a folder may leave out: what people say and what the texts say, by language.
 */
void panal_synonyms_read (PanalTree   *tree,
                          PanalFaults *faults);

G_END_DECLS
