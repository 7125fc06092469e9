/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/site.h"
#include "widgets/idle-text.h"

static void
test_sentences (void)
{
  static const struct { guint seconds; const char *text; } cases[] = {
    { PANAL_SITE_IDLE_MIN, "Everything is erased after 1 minute without touch." },
    { 90, "Everything is erased after 90 seconds without touch." },
    { PANAL_SITE_IDLE_SECONDS, "Everything is erased after 2 minutes without touch." },
    { 179, "Everything is erased after 179 seconds without touch." },
    { PANAL_SITE_IDLE_MAX, "Everything is erased after 10 minutes without touch." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = panal_idle_text_dup (cases[i].seconds);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/idle-text/sentences", test_sentences);

  return g_test_run ();
}
