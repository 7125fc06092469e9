/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/contact.h"

G_BEGIN_DECLS

/* What is said about a contact, in the language of the interface: who published it and when, whether
 * anybody has called, from where its numbers can be dialled. Every function returns whole
 * sentences (transfer full), or %NULL where there is nothing true to say. Main thread. */

/**
 * panal_contact_text_dup_source:
 *
 * Returns: `Published by X, March 2026.`, with the words in the contact's language for X; without a source
 *   it says that it is not known
 */
char *panal_contact_text_dup_source (const PanalContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_check:
 *
 * Returns: `Verified on 12 March 2026.` only if somebody called or visited on that day (assured_date); else
 *   that nobody has called yet (product promise). The word *verified* stands nowhere else.
 */
char *panal_contact_text_dup_check (const PanalContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_weak:
 *
 * Returns: (nullable): `May be out of date.` for a weak contact
 */
char *panal_contact_text_dup_weak (const PanalContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_dialling:
 * @contact: whose number it is
 * @phone: one of its numbers
 *
 * Returns: from where @phone can be called, and whether it is WhatsApp
 */
char *panal_contact_text_dup_dialling (const PanalContact *contact,
                                       const PanalPhone   *phone) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_fees:
 *
 * Returns: (nullable): whether its help costs money, if that is known
 */
char *panal_contact_text_dup_fees (const PanalContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_place:
 *
 * Returns: (nullable): address, town, state and country as far as known, a line each
 */
char *panal_contact_text_dup_place (const PanalContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_languages:
 *
 * Returns: (nullable): a sentence with the languages spoken there, by their own names; %NULL if not known
 *   or if one of the codes is unknown to us, because half a list would mislead
 */
char *panal_contact_text_dup_languages (const PanalContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_contact_text_dup_address:
 * @address: (nullable): an address of the web or of mail
 *
 * Returns: (nullable): @address as one reads and types it, without `https://` and the last `/`, with invisible
 *   places (U+200B) where a line may end, so that it need not be cut inside a word; %NULL if it is empty
 */
char *panal_contact_text_dup_address (const char *address) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
