/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"
#include "session/session.h"

G_BEGIN_DECLS

/* All screens. A new one is a row here; window, navigator and application need no change. */

/* When a screen may be shown, in bits of the states of a visit. */
typedef enum
{
  PANAL_ALLOW_ATTRACT = 1 << PANAL_SESSION_ATTRACT | 1 << PANAL_SESSION_RESETTING,
  PANAL_ALLOW_VISITOR = 1 << PANAL_SESSION_BROWSING | 1 << PANAL_SESSION_WARNING,
  PANAL_ALLOW_TROUBLE = 1 << PANAL_SESSION_OUT_OF_SERVICE,
} PanalAllow;

typedef struct
{
  const char  *id;
  GType      (*get_type) (void);   /* of a class derived from PanalView */
  PanalAllow   allow;
} PanalViewRow;

typedef struct
{
  const PanalViewRow *rows;
  gsize               n_rows;
} PanalViewTable;

/**
 * panal_view_table_get:
 *
 * Returns: (transfer none): the screens of the kiosk
 */
const PanalViewTable *panal_view_table_get (void);

/**
 * panal_view_table_find:
 * @self: a table
 * @id: id of a screen, of any origin
 *
 * Returns: (transfer none) (nullable): its row; %NULL if there is none
 */
const PanalViewRow *panal_view_table_find (const PanalViewTable *self,
                                           const char           *id);

/**
 * panal_view_table_allows:
 * @self: a table
 * @id: id of a screen, of any origin
 * @state: of the visit
 *
 * Returns: whether there is such a screen and it may be shown in @state
 */
gboolean panal_view_table_allows (const PanalViewTable *self,
                                  const char           *id,
                                  PanalSessionState     state);

G_END_DECLS
