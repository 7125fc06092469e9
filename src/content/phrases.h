/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The interface's own words that stand among the words of an article. The core does not translate; whoever
 * shows blocks (widgets/article-page) fills this in the visitor's language. All borrowed, valid as long as
 * the interface language does not change. */
typedef struct
{
  const char *language;        /* BCP 47 tag of these phrases */
  const char *unverified;      /* beside a block that rests on an unconfirmed fact */
  const char *ask_emergency;   /* in place of an emergency number that we do not have */
  const char *note;            /* names a note, for those who do not see its edge */
  const char *danger;          /* names a danger */
  const char *step;            /* "Step %u", for those who do not see the badge */
  const char *see_contact;     /* on the button of a contact card */
} PanalPhrases;

G_END_DECLS
