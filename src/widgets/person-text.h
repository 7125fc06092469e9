/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/site.h"

G_BEGIN_DECLS

/**
 * panal_person_text_dup:
 * @site: the settings of this place
 *
 * `Talk to a person: Reception, 9 to 17.`, in the language of the interface; without a desk in the settings it
 * says to ask at the desk of this place. Every article and every contact ends with it (standards L-20), so
 * that nobody is left without a next step.
 *
 * Returns: (transfer full): a sentence
 */
char *panal_person_text_dup (const PanalSite *site) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
