/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-search-program.c runs what it calls */

#include "config.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "publish/search-program.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(GString) output = g_string_new (NULL);
  g_autoptr(GString) errors = g_string_new (NULL);
  int result;

  setlocale (LC_ALL, "");
  result = panal_search_program_run ((const char * const *) argv + 1, output, errors);
  fputs (errors->str, stderr);
  if (fputs (output->str, stdout) == EOF || fflush (stdout) != 0)
    return EXIT_FAILURE;

  return result;
}
