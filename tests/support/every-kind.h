/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/block.h"
#include "content/phrases.h"

G_BEGIN_DECLS

/* An article with every kind of block and every kind of span, so that a renderer that forgets one is
 * caught. @language is es or ar; the words are made for tests and say nothing that anybody acts on: the
 * only telephone numbers are of 0 and 9. */
GPtrArray *every_kind_new (const char *language);

/* The interface's words in es or ar. */
const PanalPhrases *every_kind_phrases (const char *language);

/* A picture. (transfer full) */
GBytes *every_kind_picture (const char *id,
                            gpointer    data);

G_END_DECLS
