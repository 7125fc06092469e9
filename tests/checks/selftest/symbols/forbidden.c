/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A program that does what the kiosk must not: kiosk-symbols.py has to refuse it. */

#include <stdlib.h>

int
main (void)
{
  return system ("true");
}
