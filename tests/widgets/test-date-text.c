/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/date-text.h"
#include "widgets/locale.h"

static void
assert_words (const char *iso,
              const char *words)
{
  g_autofree char *text = panal_date_text_dup (iso);

  g_assert_cmpstr (text, ==, words);
}

static void
test_bad (void)
{
  const char *bad[] = { NULL, "", "yesterday", "12/03/2026", "2026-3", "2026-13", "2026-00", "2026-02-30", "2025-02-29",
                        "2026-03-12 ", " 2026", "26", "99999", "2026-03-12T00:00", "2026-" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_words (bad[i], NULL);
}

static void
test_english (void)
{
  panal_locale_set ("en", NULL, FALSE);
  assert_words ("2026-03-12", "12 March 2026");
  assert_words ("2024-02-29", "29 February 2024");
  assert_words ("2026-12-01", "1 December 2026");
  assert_words ("2026-03", "March 2026");
  assert_words ("2026", "2026");
}

static void
test_spanish (void)
{
  panal_locale_set ("es", NULL, FALSE);
  assert_words ("2026-03-12", "12 de marzo de 2026");
  assert_words ("2026-01-01", "1 de enero de 2026");
  assert_words ("2026-09", "septiembre de 2026");
  assert_words ("2026", "2026");
}

/* A language without a catalogue speaks the language of its chain, not English. */
static void
test_fallback (void)
{
  const char *chain[] = { "es", NULL };

  panal_locale_set ("ht", chain, FALSE);
  assert_words ("2026-03", "marzo de 2026");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));

  g_test_add_func ("/widgets/date-text/bad", test_bad);
  g_test_add_func ("/widgets/date-text/english", test_english);
  g_test_add_func ("/widgets/date-text/spanish", test_spanish);
  g_test_add_func ("/widgets/date-text/fallback", test_fallback);

  return g_test_run ();
}
