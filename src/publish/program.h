/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/error.h"

G_BEGIN_DECLS

/* What the program returns. */
typedef enum
{
  PANAL_EXIT_OK = 0,
  PANAL_EXIT_FAULTS = 1,   /* the content has errors, or a file could not be read or written */
  PANAL_EXIT_USAGE = 2,    /* the command was not understood */
} PanalExit;

/**
 * panal_program_run:
 * @arguments: (array zero-terminated=1): without the program's name
 * @output: takes what goes to standard output
 * @errors: takes what goes to standard error
 *
 * Runs one command of panal-publish: build, check, inspect, new, translated.
 *
 * Returns: what the program returns
 */
PanalExit panal_program_run (const char * const *arguments,
                             GString            *output,
                             GString            *errors);

G_END_DECLS
