/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Twelve pictures on one, so that a person can look at all of them. */

#define PANAL_SHEET_PICTURES 12

typedef struct _PanalSheet PanalSheet;

PanalSheet *panal_sheet_new (void);
void panal_sheet_free (PanalSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSheet, panal_sheet_free)

/* Adds a picture; it is kept smaller than it came. */
void panal_sheet_add (PanalSheet  *self,
                      GskRenderer *renderer,
                      GdkTexture  *picture);

/**
 * panal_sheet_take:
 *
 * Returns: (transfer full) (nullable): all that was added since the last call, side by side; NULL if nothing was
 */
GdkTexture *panal_sheet_take (PanalSheet  *self,
                              GskRenderer *renderer);

G_END_DECLS
