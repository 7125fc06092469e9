/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once
#include <glib.h>
G_BEGIN_DECLS
#define PANAL_TYPE_GOOD (panal_good_get_type ())
G_DECLARE_FINAL_TYPE (PanalGood, panal_good, PANAL, GOOD, GObject)
#define PANAL_GOOD_ERROR (panal_good_error_quark ())
GQuark panal_good_error_quark (void);
typedef struct _PanalThing PanalThing;
typedef void (*PanalGoodFunc) (int a,
                               int b);
/* One colour of the palette. */
typedef enum
{
  PANAL_COLOUR_NONE,
  PANAL_COLOUR_HONEY,
} PanalColour;

/**
 * panal_good_new:
 *
 * Makes one.
 */
PanalGood *panal_good_new (void);
int panal_good_of_the_group (PanalGood *self);

void panal_thing_free (PanalThing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalThing, panal_thing_free)
G_END_DECLS
