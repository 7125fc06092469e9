/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/hours-text.h"
#include "widgets/locale.h"

static void
assert_words (const char *hours,
              const char *words)
{
  g_autofree char *text = panal_hours_text_dup (hours);

  g_assert_cmpstr (text, ==, words);
}

/* What is not understood whole is not shown at all. */
static void
test_bad (void)
{
  const char *bad[] = {
    NULL, "", " ", "always", "Mo", "Mo-Fr", "Mo-Fr ", "09:00-18:00", "Mo-Fr 9:00-18:00", "Mo-Fr 09:00", "Mo-Fr 09:00-",
    "Mo-Fr 09:00-25:00", "Mo-Fr 09:60-18:00", "Mo-Fr 24:00-24:00", "Mo-Fr 09:00-09:00", "Mo-Fr 24:30-09:00", "Xx 09:00-18:00",
    "mo-fr 09:00-18:00", "Mo-Mo 09:00-18:00", "Mo-Fr  09:00-18:00", "Mo-Fr 09:00-18:00;", "Mo-Fr 09:00-18:00; ",
    "Mo-Fr 09:00-18:00;Sa 09:00-13:00", "Mo-Fr 09:00-18:00 Sa 09:00-13:00", "Mo-Fr 09:00-18:00,", "Mo, 09:00-18:00",
    "PH off", "Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00+", "24/7 ", "24/6", "Mo-Fr 09.00-18.00", "Mo-Fr 09:00–18:00",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_words (bad[i], NULL);
}

static void
test_english (void)
{
  panal_locale_set ("en", NULL, FALSE);
  assert_words ("24/7", "Open day and night, every day");
  assert_words ("Mo-Fr 09:00-18:00", "Monday to Friday: 09:00 to 18:00");
  assert_words ("Mo-Th 08:00-16:00; Fr 08:00-13:00", "Monday to Thursday: 08:00 to 16:00\nFriday: 08:00 to 13:00");
  assert_words ("Mo,We 09:00-13:00,14:00-18:00", "Monday, Wednesday: 09:00 to 13:00, 14:00 to 18:00");
  assert_words ("Mo-We,Sa 09:00-13:00", "Monday to Wednesday, Saturday: 09:00 to 13:00");
  assert_words ("Mo-Su 00:00-24:00", "every day: 00:00 to 24:00");
  assert_words ("We-Tu 08:00-20:00", "every day: 08:00 to 20:00");
  assert_words ("Sa-Mo 22:00-06:00", "Saturday to Monday: 22:00 to 06:00");
}

static void
test_spanish (void)
{
  panal_locale_set ("es", NULL, FALSE);
  assert_words ("Mo-Fr 09:00-18:00; Sa 09:00-13:00", "lunes a viernes: 09:00 a 18:00\nsábado: 09:00 a 13:00");
  assert_words ("24/7", "Abierto día y noche, todos los días");
}

/* Any cut of a good text is either good or refused; nothing is read beyond its end. */
static void
test_cut (void)
{
  const char *whole = "Mo-Th 08:00-16:00; Fr 08:00-13:00";

  for (gsize length = 0; length < strlen (whole); length++)
    {
      g_autofree char *cut = g_strndup (whole, length);
      g_autofree char *text = panal_hours_text_dup (cut);

      g_assert_true ((text != NULL) == (length == strlen ("Mo-Th 08:00-16:00")));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));

  g_test_add_func ("/widgets/hours-text/bad", test_bad);
  g_test_add_func ("/widgets/hours-text/cut", test_cut);
  g_test_add_func ("/widgets/hours-text/english", test_english);
  g_test_add_func ("/widgets/hours-text/spanish", test_spanish);

  return g_test_run ();
}
