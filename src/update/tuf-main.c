/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/update/test-tuf-program.c runs what it calls */

#include "config.h"

#include <locale.h>
#include <stdio.h>

#include "update/tuf-program.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(GString) errors = g_string_new (NULL);
  int result;

  setlocale (LC_ALL, "");
  result = panal_tuf_program_run ((const char * const *) argv, errors);
  fputs (errors->str, stderr);
  return result;
}
