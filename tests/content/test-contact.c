/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/contact.h"

static void
test_unknown (void)
{
  static const char * const bad[] = { NULL, "", "hold", "Strong", "strong " };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_cmpint (panal_strength_from_string (bad[i]), ==, PANAL_STRENGTH_WEAK);
  g_assert_cmpstr (panal_strength_to_string (99), ==, "weak");
  g_assert_cmpstr (panal_strength_to_string (-1), ==, "weak");
}

static void
test_round_trip (void)
{
  for (guint i = PANAL_STRENGTH_WEAK; i <= PANAL_STRENGTH_STRONG; i++)
    g_assert_cmpint (panal_strength_from_string (panal_strength_to_string (i)), ==, i);
}

static void
test_phones (void)
{
  g_autoptr(PanalContact) contact = panal_contact_new ();
  g_autoptr(PanalContact) same = panal_contact_ref (contact);
  PanalPhone *phone;

  g_assert_true (contact == same);
  g_assert_null (panal_contact_get_first_number (contact));
  panal_contact_add_phone (contact, "000", NULL, FALSE, FALSE);
  panal_contact_add_phone (contact, "+999 1", "noches", TRUE, TRUE);
  g_assert_cmpstr (panal_contact_get_first_number (contact), ==, "000");
  phone = contact->phones->pdata[0];
  g_assert_cmpstr (phone->note, ==, "");
  phone = contact->phones->pdata[1];
  g_assert_cmpstr (phone->note, ==, "noches");
  g_assert_true (phone->whatsapp && phone->anywhere);
  panal_contact_unref (NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/contact/unknown", test_unknown);
  g_test_add_func ("/content/contact/round-trip", test_round_trip);
  g_test_add_func ("/content/contact/phones", test_phones);

  return g_test_run ();
}
