/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_search_program_run:
 * @arguments: (array zero-terminated=1): without the program's name
 * @output: takes what was found
 * @errors: takes what went wrong, in sentences
 *
 * The program panal-search: what the search screen of a kiosk would show for some words.
 *
 * Returns: 0; 1 if the snapshot cannot be read; 2 if the command was not understood
 */
int panal_search_program_run (const char * const *arguments,
                              GString            *output,
                              GString            *errors);

G_END_DECLS
