/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/encoding.h"

#include <string.h>

static char *
read_text (const char    *data,
      gsize          size,
      PanalEncoding  encoding,
      const char    *rule,
      guint          line)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GBytes) bytes = g_bytes_new (data, size);
  char *text = panal_encoding_read (bytes, encoding, "f", faults);
  g_autoptr(GPtrArray) list = panal_faults_list (faults);

  g_assert_cmpuint (list->len, ==, rule != NULL ? 1 : 0);
  if (rule != NULL)
    {
      g_assert_cmpstr (((PanalFault *) list->pdata[0])->rule, ==, rule);
      g_assert_cmpuint (((PanalFault *) list->pdata[0])->line, ==, line);
    }

  return text;
}

static void
test_bad (void)
{
  g_autofree char *override = NULL, *escape = NULL, *private_use = NULL, *replaced = NULL;

  g_assert_null (read_text ("a\nb\xe1\n", 5, PANAL_ENCODING_UTF8, "encoding.not-utf-8", 2));
  g_assert_null (read_text ("a\nb\x81\n", 5, PANAL_ENCODING_SPREADSHEET, "encoding.not-utf-8", 2));
  g_assert_null (read_text ("a\n\0\n", 4, PANAL_ENCODING_UTF8, "encoding.nul", 2));
  g_assert_null (read_text ("\xff\xfe" "a\0", 4, PANAL_ENCODING_SPREADSHEET, "encoding.nul", 1));
  g_assert_null (read_text ("\xed\xa0\x80", 3, PANAL_ENCODING_UTF8, "encoding.not-utf-8", 1));
  g_assert_null (read_text ("\xc0\x80", 2, PANAL_ENCODING_UTF8, "encoding.not-utf-8", 1));
  override = read_text ("a\r\n\xe2\x80\xae" "119", 9, PANAL_ENCODING_UTF8, "encoding.character", 2);
  escape = read_text ("\x1b[2J", 4, PANAL_ENCODING_UTF8, "encoding.character", 1);
  private_use = read_text ("\n\n\xee\x80\x80", 5, PANAL_ENCODING_UTF8, "encoding.character", 3);
  replaced = read_text ("\xef\xbf\xbd", 3, PANAL_ENCODING_UTF8, "encoding.character", 1);
}

static void
assert_text (const char    *data,
             PanalEncoding  encoding,
             const char    *expected)
{
  g_autofree char *text = read_text (data, strlen (data), encoding, NULL, 0);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_good (void)
{
  assert_text ("", PANAL_ENCODING_UTF8, "");
  assert_text ("\xef\xbb\xbf# Título\n", PANAL_ENCODING_UTF8, "# Título\n");
  assert_text ("a\r\nb\rc\n", PANAL_ENCODING_UTF8, "a\nb\nc\n");
  assert_text ("Co\xcc\x81mo", PANAL_ENCODING_UTF8, "Cómo");
  assert_text ("A\xf1o \x80", PANAL_ENCODING_SPREADSHEET, "Año €");
  /* Arabic and Persian need the marks and the joiners. */
  assert_text ("\xe2\x80\x8f\xe2\x80\x8e\xe2\x80\x8c\xe2\x80\x8d", PANAL_ENCODING_UTF8, "\xe2\x80\x8f\xe2\x80\x8e\xe2\x80\x8c\xe2\x80\x8d");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/encoding/bad", test_bad);
  g_test_add_func ("/publish/encoding/good", test_good);
  return g_test_run ();
}
