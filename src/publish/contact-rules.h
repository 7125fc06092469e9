/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_contact_rules_check:
 * @tree: with languages, countries and kinds
 * @service: a row of contacts.csv
 * @faults: takes what is wrong with it: `contact.…` and `date.…`
 *
 * Rows that are not shown are held to the same rules: they may be shown tomorrow.
 */
void panal_contact_rules_check (PanalTree          *tree,
                                const PanalService *service,
                                PanalFaults        *faults);

G_END_DECLS
