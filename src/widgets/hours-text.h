/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Opening hours in words, in the language of the interface. Main thread. */

/**
 * panal_hours_text_dup:
 * @hours: (nullable): `Mo-Fr 09:00-18:00; Sa 09:00-13:00` or `24/7`: a subset of the opening_hours of
 *   OpenStreetMap. Days `Mo Tu We Th Fr Sa Su`, ranges and lists of them with `,`; times HH:MM-HH:MM, up to
 *   24:00, lists of them with `,`; rules with `; `
 *
 * Returns: (nullable): the hours in words, a line for each rule; %NULL if @hours is empty or anything in it
 *   is not understood: hours that are half right send people to closed doors
 */
char *panal_hours_text_dup (const char *hours) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
