/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* expect@0: small letters */
static int
f (void)
{
  goto out; // expect: no 'goto' here
}
