/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The way a visitor came: screens one after the other, the first being home, the last being the one that
 * is shown. Each remembers the place in it, so that Back returns to the same line of a list. In memory
 * only. Pure, one thread. */
typedef struct _PanalHistory PanalHistory;

/* Entries that are kept. Nobody goes back further; what a visitor read is not piled up either. */
#define PANAL_HISTORY_MOST 50

typedef struct
{
  char   *view;      /* owned: id of a screen */
  char   *subject;   /* owned: id of an article or contact, or another word the screen understands; may be empty */
  double  position;  /* pixels from the top at the present look */
} PanalHistoryEntry;

/**
 * panal_history_new:
 *
 * Returns: (transfer full): an empty history
 */
PanalHistory *panal_history_new (void);
void panal_history_free (PanalHistory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalHistory, panal_history_free)

/**
 * panal_history_push:
 * @self: a history
 * @view: id of a screen
 * @subject: may be empty
 *
 * The visitor goes on to a screen, at its top. A second push of what is shown already changes nothing.
 * When %PANAL_HISTORY_MOST is reached the oldest after the first is forgotten: the first stays, because
 * from there everything can be found again.
 *
 * Returns: whether there is a new entry
 */
gboolean panal_history_push (PanalHistory *self,
                             const char   *view,
                             const char   *subject);

/**
 * panal_history_turn:
 * @self: a history
 * @subject: may be empty
 *
 * The present screen is asked for something else, as by a filter: the last entry gets @subject, at its top, and
 * there is not one more to go back through. Does nothing in an empty history.
 */
void panal_history_turn (PanalHistory *self,
                         const char   *subject);

/**
 * panal_history_back:
 * @self: a history
 *
 * Forgets the last entry, unless it is the only one.
 *
 * Returns: (transfer none) (nullable): the entry to show now, valid until the next change; %NULL if
 *   there is nothing to go back to
 */
const PanalHistoryEntry *panal_history_back (PanalHistory *self);

/**
 * panal_history_get_current:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the last entry, valid until the next change; %NULL if empty
 */
const PanalHistoryEntry *panal_history_get_current (PanalHistory *self);

/**
 * panal_history_set_position:
 * @self: a history
 * @position: where in the last entry the visitor is
 *
 * Does nothing in an empty history.
 */
void panal_history_set_position (PanalHistory *self,
                                 double        position);

/**
 * panal_history_get_length:
 * @self: a history
 *
 * Returns: how many entries there are, 0 to %PANAL_HISTORY_MOST
 */
guint panal_history_get_length (PanalHistory *self);

/**
 * panal_history_clear:
 * @self: a history
 *
 * Forgets all.
 */
void panal_history_clear (PanalHistory *self);

G_END_DECLS
