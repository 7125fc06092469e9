/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* facts.csv: every fact with an id and how sure we are of it; sources.csv: who said it, and when.
 * Sources are loaded first. */

/* Takes the rows of sources.csv, and what is wrong with them: `source.…`, `date.…`. */
void panal_sources_load (PanalTree   *tree,
                         PanalFaults *faults);

/* Takes the rows of facts.csv, and what is wrong with them: `fact.…`. */
void panal_facts_load (PanalTree   *tree,
                       PanalFaults *faults);

G_END_DECLS
