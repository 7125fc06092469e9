/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* contacts.csv: the directory, one row a service, in the words of Open Referral's HSDS. What a row may
 * say is checked in publish/contact-rules.h. */
void panal_contacts_load (PanalTree   *tree,
                          PanalFaults *faults);

/**
 * panal_service_get:
 * @self: a row
 * @column: a name
 *
 * Returns: (transfer none): the cell; empty if there is none
 */
const char *panal_service_get (const PanalService *self,
                               const char         *column);

/**
 * panal_contacts_dup_head:
 * @tree: for its languages
 *
 * Returns: (transfer full): the names of all columns in the order of README.md
 */
char **panal_contacts_dup_head (const PanalTree *tree) G_GNUC_WARN_UNUSED_RESULT;

/* The texts of a service that have one column for each language, ended by %NULL. */
extern const char * const panal_service_texts[];

/* The columns with yes, no or nothing, ended by %NULL. */
extern const char * const panal_service_answers[];

/* The other columns that go into the snapshot as they are, as attributes, ended by %NULL. */
extern const char * const panal_service_attributes[];

G_END_DECLS
