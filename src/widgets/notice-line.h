/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/visit.h"

G_BEGIN_DECLS

/* A line that says something about what stands beside it: `Only in Spanish`, an alert of a contact. */

#define PANAL_TYPE_NOTICE_LINE (panal_notice_line_get_type ())
G_DECLARE_FINAL_TYPE (PanalNoticeLine, panal_notice_line, PANAL, NOTICE_LINE, GtkBox)

/**
 * panal_notice_line_new:
 * @pictogram: a name of the set
 * @text: what it says
 * @style: a class of ui/css: `quiet` for a label, `note` for a honey note
 *
 * Returns: (transfer floating): the line
 */
GtkWidget *panal_notice_line_new (const char *pictogram,
                                  const char *text,
                                  const char *style);

/**
 * panal_notice_line_dup_language:
 * @visit: what the visitor chose
 * @language: the language of a text
 *
 * Returns: (transfer full) (nullable): `Only in Spanish (Español)` in the visitor's language; %NULL if
 *   @language is what the visitor chose
 */
char *panal_notice_line_dup_language (PanalVisit *visit,
                                      const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
