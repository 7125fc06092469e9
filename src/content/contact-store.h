/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/contact.h"
#include "content/snapshot.h"

G_BEGIN_DECLS

/* Questions about the directory. Main thread, microseconds. A snapshot holds only contacts that are fit
 * to show. Each text of a contact is the best that there is: a name in the visitor's language may stand
 * above a description in the next. More than 5,000 contacts in a list are damage. */

typedef struct
{
  char  *id;           /* owned, all: a country's code or a kind's id */
  char  *title;
  char  *pictogram;    /* kinds only; empty for countries */
  guint  n_contacts;
} PanalContactGroup;

void panal_contact_group_free (PanalContactGroup *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalContactGroup, panal_contact_group_free)

/**
 * panal_contact_store_list_countries:
 *
 * Returns: (transfer full): of PanalContactGroup: the countries that are offered as a filter and have
 *   contacts, in the publisher's order
 * Errors: %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
GPtrArray *panal_contact_store_list_countries (PanalSnapshot  *snapshot,
                                               const char     *language,
                                               GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_store_list_kinds:
 * @country: (nullable): count only contacts there
 *
 * Returns: (transfer full): of PanalContactGroup: the kinds that have contacts, in the publisher's order
 * Errors: %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
GPtrArray *panal_contact_store_list_kinds (PanalSnapshot  *snapshot,
                                           const char     *country,
                                           const char     *language,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_store_list:
 * @country: (nullable): %NULL for all
 * @kind: (nullable): %NULL for all
 *
 * Returns: (transfer full): of PanalContact, by the order of kinds, then strong before medium before
 *   weak, then by id
 * Errors: %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
GPtrArray *panal_contact_store_list (PanalSnapshot  *snapshot,
                                     const char     *country,
                                     const char     *kind,
                                     const char     *language,
                                     GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_store_require:
 *
 * Returns: (transfer full): the contact
 * Errors: %PANAL_CONTENT_ERROR_NOT_FOUND (also if it has no name in a language that this visitor can be shown),
 *   %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
PanalContact *panal_contact_store_require (PanalSnapshot  *snapshot,
                                           const char     *id,
                                           const char     *language,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_store_find_emergency:
 * @country: (nullable): the kiosk's country
 *
 * Returns: (transfer full) (nullable): the contact of the one emergency number of @country that is fit to
 *   show, %NULL if there is none: then the screen says 'ask the staff for the emergency number'
 */
PanalContact *panal_contact_store_find_emergency (PanalSnapshot *snapshot,
                                                  const char    *country,
                                                  const char    *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
