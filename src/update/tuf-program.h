/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_tuf_program_run:
 * @arguments: (array zero-terminated=1): with the program's name first
 * @errors: takes what goes to standard error
 *
 * Runs one command of panal-tuf, the client protocol of the public TUF conformance suite: `init`, `refresh`, `download`.
 * Always strict, and by the clock of the machine alone.
 *
 * Returns: what the program returns: 0 or 1
 */
int panal_tuf_program_run (const char * const *arguments,
                           GString            *errors);

G_END_DECLS
