/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/person-text.h"

static void
test_sentences (void)
{
  static const struct { const char *settings; const char *text; } cases[] = {
    { "[kiosk]\n", "Talk to a person: ask at the desk of this place." },
    { "[kiosk]\ndesk_hours=9 a 17\n", "Talk to a person: ask at the desk of this place." },
    { "[kiosk]\ndesk_name=Mostrador\n", "Talk to a person: Mostrador." },
    { "[kiosk]\ndesk_name=Mostrador\ndesk_hours=9 a 17\n", "Talk to a person: Mostrador, 9 a 17." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
      g_autoptr(GBytes) bytes = g_bytes_new_static (cases[i].settings, strlen (cases[i].settings));
      g_autoptr(PanalSite) site = panal_site_parse (bytes, faults);
      g_autofree char *text = NULL;

      g_assert_nonnull (site);
      text = panal_person_text_dup (site);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/person-text/sentences", test_sentences);

  return g_test_run ();
}
