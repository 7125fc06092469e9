/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Damage at random, as bad disks, pulled sticks and bad people make it. */

/* The fixture with so much more in it that its trees have inner pages and long texts. Returns: (transfer
 * full): its path, as panal_fixture_write() does. */
char *panal_damage_write_large (const char *dir);

/* Returns: (transfer full): the bytes of a file */
GBytes *panal_damage_read (const char *path);

/**
 * panal_damage_make:
 * @whole: the bytes of a snapshot
 * @random: where chance comes from
 *
 * Returns: (transfer full): @whole with one to three damages: bits flipped, bytes overwritten, a range zeroed,
 *   the end cut off, bytes or pages appended, pages swapped or copied, a page's head changed. Now and then
 *   nothing changes
 */
GByteArray *panal_damage_make (GBytes *whole,
                               GRand  *random);

G_END_DECLS
