/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "folder.h"
#include "publish/phone-number.h"

typedef struct { const char *country; const char *number; PanalNumberFault fault; } Number;

static void
check (const Number *numbers,
       gsize         n_numbers)
{
  char *folder = folder_new ();
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);

  for (gsize i = 0; i < n_numbers; i++)
    {
      const PanalCountry *country = numbers[i].country != NULL ? panal_rows_find (tree->countries, numbers[i].country) : NULL;

      g_test_message ("%s '%s'", numbers[i].country, numbers[i].number);
      g_assert_cmpint (panal_phone_number_check (tree->countries, country, numbers[i].number), ==, numbers[i].fault);
    }
  folder_remove (folder);
}

static void
test_bad (void)
{
  static const Number numbers[] = {
    { "MX", "", PANAL_NUMBER_LETTERS },
    { "MX", "+", PANAL_NUMBER_LETTERS },
    { "MX", "tel. 55 5209 8800", PANAL_NUMBER_LETTERS },
    { "MX", "55 5209 8800 ext. 3", PANAL_NUMBER_LETTERS },
    { "MX", "55 5209 8800, 55 5209 8801", PANAL_NUMBER_LETTERS },
    { "MX", "55 5209 8800/01", PANAL_NUMBER_LETTERS },
    { "MX", "++52 55 5209 8800", PANAL_NUMBER_LETTERS },
    { "MX", "٩١١", PANAL_NUMBER_LETTERS },
    { "MX", "89", PANAL_NUMBER_LOST_ZERO },
    { "MX", "525552098800", PANAL_NUMBER_LOST_PLUS },
    { NULL, "55 5209 8800", PANAL_NUMBER_LOST_PLUS },
    { "MX", "110", PANAL_NUMBER_UNKNOWN_SHORT },
    { "GT", "911", PANAL_NUMBER_UNKNOWN_SHORT },
    { "MX", "765", PANAL_NUMBER_UNKNOWN_SHORT },
    { "MX", "*911", PANAL_NUMBER_UNKNOWN_SHORT },
    { "MX", "+999 55 5209 8800", PANAL_NUMBER_UNKNOWN_CODE },
    { "MX", "55 5209 880", PANAL_NUMBER_LENGTH },
    { "MX", "55 5209 88001", PANAL_NUMBER_LENGTH },
    { "GT", "55 5209 8800", PANAL_NUMBER_LENGTH },
    { "MX", "+502 2232 020", PANAL_NUMBER_LENGTH },
    { "MX", "+5025552098800123456", PANAL_NUMBER_LENGTH },
  };

  check (numbers, G_N_ELEMENTS (numbers));
}

static void
test_good (void)
{
  static const Number numbers[] = {
    { "MX", "911", PANAL_NUMBER_GOOD },
    { "MX", "089", PANAL_NUMBER_GOOD },
    { "MX", "*765", PANAL_NUMBER_GOOD },
    { "GT", "110", PANAL_NUMBER_GOOD },
    { "MX", "55 5209 8800", PANAL_NUMBER_GOOD },
    { "MX", "(55) 5209-8800", PANAL_NUMBER_GOOD },
    { "MX", "800 5533 000", PANAL_NUMBER_GOOD },
    { "MX", "+52 55 5209 8800", PANAL_NUMBER_GOOD },
    { NULL, "+52 55 5209 8800", PANAL_NUMBER_GOOD },
    { "MX", "+1 202 728 1600", PANAL_NUMBER_GOOD },
  };

  check (numbers, G_N_ELEMENTS (numbers));
}

static void
test_reach (void)
{
  g_assert_true (panal_phone_number_is_anywhere ("+52 55 5209 8800"));
  g_assert_false (panal_phone_number_is_anywhere ("911"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/phone-number/bad", test_bad);
  g_test_add_func ("/publish/phone-number/good", test_good);
  g_test_add_func ("/publish/phone-number/reach", test_reach);
  return g_test_run ();
}
