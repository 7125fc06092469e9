/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The language of the interface, switched while the program runs. gettext reads it from the variable
 * LANGUAGE, which works for languages that the C library knows nothing of (K'iche', the pseudo-locale), as
 * long as the locale itself is not "C". Main thread; texts already on the screen do not change by
 * themselves: the window makes its screens anew. */

/**
 * panal_locale_init:
 * @directory: where `<tag>/LC_MESSAGES/panal.mo` lies
 *
 * Once, before the first translated text and before GTK starts. Chooses a locale of the machine that is not "C" and writes
 * UTF-8; says so in the log if there is none, because then everything stays English.
 */
void panal_locale_init (const char *directory);

/**
 * panal_locale_set:
 * @tag: BCP 47 tag of the interface language
 * @fallback: (nullable): the tags to try when a text is missing, best first; never another language of its
 *   own accord
 * @rtl: whether it is written right to left
 *
 * In force for every text asked for, and every widget made, from now on.
 */
void panal_locale_set (const char         *tag,
                       const char * const *fallback,
                       gboolean            rtl);

/**
 * panal_locale_dup_text:
 * @tag: BCP 47 tag of a language
 * @fallback: (nullable): as in panal_locale_set()
 * @text: the English text, marked for translation with N_()
 *
 * For the few places that speak several languages at once: the choice of a language.
 *
 * Returns: (transfer full): @text in the language @tag, whatever language is in force, which it stays
 */
char *panal_locale_dup_text (const char         *tag,
                             const char * const *fallback,
                             const char         *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
