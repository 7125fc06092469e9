/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "base/site.h"

static PanalSite *
parse (const char  *text,
       gssize       length,
       GPtrArray  **ret_faults)
{
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  PanalSite *site = panal_site_parse (bytes, faults);

  g_assert_true ((site == NULL) == (faults->len > 0));
  for (guint i = 0; i < faults->len; i++)
    {
      g_test_message ("%s", (char *) faults->pdata[i]);
      g_assert_true (g_utf8_validate (faults->pdata[i], -1, NULL));
      g_assert_true (g_str_has_suffix (faults->pdata[i], "."));
      g_assert_cmpuint (g_utf8_strlen (faults->pdata[i], -1), <, 220);
    }
  *ret_faults = g_steal_pointer (&faults);

  return site;
}

/* Each with the word that the one sentence must have, so that staff find the line. */
static void
test_bad (void)
{
  static const struct { const char *text, *word; } rows[] = {
    { "", "[kiosk]" },
    { "# only a remark\n", "[kiosk]" },
    { "country=MX\n", "understood" },
    { "<html>", "understood" },
    { "[kiosk]\nno equals sign\n", "understood" },
    { "[kiosk\ncountry=MX\n", "understood" },
    { "[kiosk]\noperator=\xff\n", "UTF-8" },
    { "[kiosk]\noperator=Espa\xf1ol\n", "UTF-8" },
    { "[kiosk]\n[printer]\n", "printer" },
    { "[kiosk]\n[Kiosk]\n", "Kiosk" },
    { "[kiosk]\nOperator=x\n", "Operator" },
    { "[kiosk]\noperator[es]=x\n", "operator[es]" },
    { "[kiosk]\nidle=120\n", "'idle'" },
    { "[kiosk]\ncountry=MX\ncountry=GT\n", "country is set twice (line 3)" },
    { "[kiosk]\ncountry=MX\n[kiosk]\n country =GT\n", "country is set twice" },
    { "[kiosk]\ncountry=mx\n", "country" },
    { "[kiosk]\ncountry=MEX\n", "country" },
    { "[kiosk]\ncountry=México\n", "country" },
    { "[kiosk]\nplace=Tapachula\n", "place is" },
    { "[kiosk]\nplace=../mx\n", "place is" },
    { "[kiosk]\ntime_zone=America/Tapachula\n", "time_zone" },
    { "[kiosk]\ntime_zone=Mexico City\n", "time_zone" },
    { "[kiosk]\ntime_zone=-06:00\n", "time_zone" },
    { "[kiosk]\ntime_zone=CST6CDT,M4.1.0,M10.5.0\n", "time_zone" },
    { "[kiosk]\ntime_zone=/etc/localtime\n", "time_zone" },
    { "[kiosk]\ntime_zone=America/../UTC\n", "time_zone" },
    { "[kiosk]\nlanguages=es, en\n", "languages" },
    { "[kiosk]\nlanguages=es;;en\n", "languages" },
    { "[kiosk]\nlanguages=español\n", "languages" },
    { "[kiosk]\nlanguages=es;en;es\n", "'es' twice" },
    { "[kiosk]\nlanguages=aa;ab;ac;ad;ae;af;ag;ah;ai;aj;ak;al;am;an;ao;ap;aq;ar;as;at;au;av;aw;ax;ay\n", "25 languages" },
    { "[kiosk]\nidle_seconds=\n", "idle_seconds" },
    { "[kiosk]\nidle_seconds=0\n", "from 60 to 600" },
    { "[kiosk]\nidle_seconds=59\n", "from 60 to 600" },
    { "[kiosk]\nidle_seconds=601\n", "from 60 to 600" },
    { "[kiosk]\nidle_seconds=120 s\n", "'120 s'" },
    { "[kiosk]\nidle_seconds=120 # two minutes\n", "idle_seconds" },
    { "[kiosk]\nidle_seconds=-120\n", "idle_seconds" },
    { "[kiosk]\nidle_seconds=1e2\n", "idle_seconds" },
    { "[kiosk]\nidle_seconds=0x78\n", "idle_seconds" },
    { "[kiosk]\nidle_seconds=99999999999999999999\n", "idle_seconds" },
    { "[kiosk]\npanel_width_mm=47.6\n", "panel_width_mm" },
    { "[kiosk]\npanel_width_mm=47\n", "or 0 to ask the display" },
    { "[kiosk]\npanel_bottom_mm=3000\n", "panel_bottom_mm" },
    { "[kiosk]\noperator=a\\nb\n", "'\\'" },
    { "[kiosk]\noperator=a\x1b[31mb\n", "U+001B" },
    { "[kiosk]\noperator=a\xe2\x80\xae" "b\n", "U+202E) at place 2" },
    { "[kiosk]\noperator=a\xe2\x80\x8b" "b\n", "U+200B" },
    { "[kiosk]\noperator=a\xe2\x80\xa8" "b\n", "U+2028" },
    { "[kiosk]\noperator=a\xee\x80\x80" "b\n", "U+E000" },
    { "[kiosk]\noperator=C:\\x\n", "'\\'" },
    { "[kiosk]\noperator=\\x\\", "'\\'" },
    { "[kiosk]\ncountry=\xe2\x80\xaeXM\n", "'?XM'" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GPtrArray) faults = NULL;
      g_autofree char *shown = g_strescape (rows[i].text, NULL);

      g_test_message ("%s", shown);
      g_assert_null (parse (rows[i].text, -1, &faults));
      g_assert_cmpuint (faults->len, ==, 1);
      g_assert_nonnull (strstr (faults->pdata[0], rows[i].word));
    }
}

static void
test_bad_bytes (void)
{
  g_autofree char *large = g_strnfill (PANAL_SITE_MAX_BYTES + 1, '#');
  g_autofree char *long_text = g_strnfill (201, 'n');
  g_autofree char *long_key = g_strnfill (5000, 'k');
  g_autofree char *long_operator = g_strdup_printf ("[kiosk]\noperator=%s\n", long_text);
  g_autofree char *unknown = g_strdup_printf ("[kiosk]\n%s=1\n", long_key);
  const struct { const char *text; gssize length; } rows[] = {
    { large, -1 }, { long_operator, -1 }, { unknown, -1 }, { "[kiosk]\n\0operator=x\n", 20 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GPtrArray) faults = NULL;

      g_assert_null (parse (rows[i].text, rows[i].length, &faults));
      g_assert_cmpuint (faults->len, ==, 1);
    }
}

static void
test_all_faults_at_once (void)
{
  g_autoptr(GPtrArray) faults = NULL;

  g_assert_null (parse ("[kiosk]\ncountry=mexico\nidle_seconds=5\ncolour=red\nlanguages=e;es;es\n[other]\n", -1, &faults));
  g_assert_cmpuint (faults->len, ==, 6);
}

/* 200 characters are counted as people do, not in bytes. */
static void
test_longest (void)
{
  g_autoptr(GString) text = g_string_new ("[kiosk]\noperator=");
  g_autoptr(GPtrArray) faults = NULL;
  g_autoptr(PanalSite) site = NULL;

  for (guint i = 0; i < PANAL_SITE_MAX_TEXT; i++)
    g_string_append (text, "ñ");
  site = parse (text->str, -1, &faults);
  g_assert_nonnull (site);
  g_assert_cmpint (g_utf8_strlen (site->operator_name, -1), ==, PANAL_SITE_MAX_TEXT);
}

static void
test_good (void)
{
  static const char text[] =
    "\xef\xbb\xbf# from Notepad\r\n[kiosk]\r\noperator = Albergue “El Panal”\r\ncountry=MX\r\nplace=mx-tapachula\r\ntime_zone=America/Mexico_City\r\n"
    "languages= es; en ;quc;\r\nidle_seconds=600\r\npanel_width_mm=268\r\npanel_bottom_mm=800\r\ndesk_hours=\r\n";
  g_autoptr(GPtrArray) faults = NULL;
  g_autoptr(PanalSite) site = parse (text, -1, &faults);
  static const char * const languages[] = { "es", "en", "quc", NULL };

  g_assert_nonnull (site);
  g_assert_cmpstr (site->operator_name, ==, "Albergue “El Panal”");
  g_assert_cmpstr (site->country, ==, "MX");
  g_assert_cmpstr (site->place, ==, "mx-tapachula");
  g_assert_cmpstr (site->time_zone, ==, "America/Mexico_City");
  g_assert_true (g_strv_equal ((const char * const *) site->languages, languages));
  g_assert_cmpuint (site->idle_seconds, ==, 600);
  g_assert_cmpuint (site->panel_width_mm, ==, 268);
  g_assert_cmpuint (site->panel_bottom_mm, ==, 800);
  g_assert_cmpstr (site->desk_name, ==, "");
  g_assert_cmpstr (site->desk_hours, ==, "");
}

/* Every setting may be left out, and then all is as by default. */
static void
test_nothing_set (void)
{
  g_autoptr(GPtrArray) faults = NULL;
  g_autoptr(PanalSite) site = parse ("[kiosk]\ntime_zone=UTC\nlanguages=\ncountry=\nplace=\n", -1, &faults);

  g_assert_nonnull (site);
  g_assert_cmpstr (site->country, ==, "");
  g_assert_cmpuint (site->idle_seconds, ==, PANAL_SITE_IDLE_SECONDS);
  g_assert_cmpuint (site->panel_width_mm, ==, 0);
  g_assert_null (site->languages[0]);
}

/* No bytes whatever may do more than be refused. GLib prints the seed. */
static void
test_random (void)
{
  static const char alphabet[] = "[]kiosk=country_time;\n\r\\#\"M\xc3\xa9\xff \t0159";

  for (int round = 0; round < 3000; round++)
    {
      g_autoptr(GString) text = g_string_new ("[kiosk]\ncountry=");
      g_autoptr(GPtrArray) faults = NULL;
      g_autoptr(PanalSite) site = NULL;
      int length = g_test_rand_int_range (0, 60);

      for (int i = 0; i < length; i++)
        g_string_append_c (text, alphabet[g_test_rand_int_range (0, sizeof alphabet - 1)]);
      site = parse (text->str, -1, &faults);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/site-parse/bad", test_bad);
  g_test_add_func ("/base/site-parse/bad-bytes", test_bad_bytes);
  g_test_add_func ("/base/site-parse/all-faults-at-once", test_all_faults_at_once);
  g_test_add_func ("/base/site-parse/longest", test_longest);
  g_test_add_func ("/base/site-parse/good", test_good);
  g_test_add_func ("/base/site-parse/nothing-set", test_nothing_set);
  g_test_add_func ("/base/site-parse/random", test_random);
  return g_test_run ();
}
