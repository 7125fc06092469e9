/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/snapshot.h"

G_BEGIN_DECLS

/* A large button that chooses a language (action kiosk.language): its own name, never a flag, and lines in
 * that language, written in its direction whatever the direction of the screen. */

#define PANAL_TYPE_LANGUAGE_BUTTON (panal_language_button_get_type ())
G_DECLARE_FINAL_TYPE (PanalLanguageButton, panal_language_button, PANAL, LANGUAGE_BUTTON, GtkButton)

/**
 * panal_language_button_new:
 * @language: what it chooses
 * @line: (nullable): below the name, in the language
 * @more: (nullable): below that
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *panal_language_button_new (const PanalLanguage *language,
                                      const char          *line,
                                      const char          *more);

/**
 * panal_language_button_set_chosen:
 * @is_chosen: whether it is the language in force: a check mark and the honey colour
 */
void panal_language_button_set_chosen (PanalLanguageButton *self,
                                       gboolean             is_chosen);

G_END_DECLS
