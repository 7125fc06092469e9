/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "widgets/visit.h"

/* The fixture without Arabic, its last language. */
static const PanalFixtureEdit without_arabic[] = {
  { "fallback", "language=ar|position=%1", NULL },
  { "fallback", "language=ar|position=%2", NULL },
  { "language", "tag=ar", NULL },
  { NULL },
};

static PanalSite *
site_of (const char *languages)
{
  g_autofree char *text = g_strdup_printf ("[kiosk]\nlanguages=%s\n", languages);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  PanalSite *site = panal_site_parse (bytes, faults);

  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (char *) faults->pdata[i]);
  g_assert_nonnull (site);

  return site;
}

static PanalVisit *
visit_of (const char             *languages,
          const PanalFixtureEdit *edits)
{
  g_autoptr(PanalSite) site = languages != NULL ? site_of (languages) : panal_site_new_defaults ();
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  PanalVisit *visit = panal_visit_new (site, 102.5);

  panal_visit_set_snapshot (visit, snapshot);

  return visit;
}

static char *
list_tags (PanalVisit *visit)
{
  g_autoptr(GPtrArray) languages = panal_visit_list_languages (visit);
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < languages->len; i++)
    g_string_append_printf (tags, "%s ", ((PanalLanguage *) languages->pdata[i])->tag);

  return g_string_free (tags, FALSE);
}

static void
on_notify (PanalVisit *visit,
           GParamSpec *pspec,
           GString    *heard)
{
  g_string_append_printf (heard, "%s ", pspec->name);
}

static void
assert_heard (GString    *heard,
              const char *expected)
{
  g_assert_cmpstr (heard->str, ==, expected);
  g_string_truncate (heard, 0);
}

/* Before there is any content: Spanish, the default look, nothing to choose. */
static void
test_no_snapshot (void)
{
  g_autoptr(PanalSite) site = site_of ("en;es");
  g_autoptr(PanalVisit) visit = panal_visit_new (site, 102.5);
  g_autofree char *tags = list_tags (visit);

  g_assert_null (panal_visit_get_snapshot (visit));
  g_assert_null (panal_visit_get_country (visit));
  g_assert_true (panal_visit_get_site (visit) == site);
  g_assert_cmpstr (tags, ==, "");
  g_assert_cmpstr (panal_visit_get_language (visit), ==, "es");
  g_assert_cmpstr (panal_visit_get_theme (visit), ==, "light");
  g_assert_cmpuint (panal_visit_get_text_size (visit), ==, 100);
  g_assert_false (panal_visit_is_rtl (visit));
  g_assert_false (panal_visit_get_landscape (visit));
}

static void
test_bad_themes (void)
{
  static const char * const bad[] = { "", "pink", "Dark", "dark ", "light-dark", "../dark" };
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);
  g_autoptr(GString) heard = g_string_new (NULL);

  panal_visit_set_theme (visit, "dark");
  g_signal_connect (visit, "notify", G_CALLBACK (on_notify), heard);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    panal_visit_set_theme (visit, bad[i]);
  g_assert_cmpstr (panal_visit_get_theme (visit), ==, "dark");
  assert_heard (heard, "");
}

static void
test_bad_sizes (void)
{
  static const struct { guint asked, given; } table[] = {
    { 0, 100 }, { 1, 100 }, { 119, 100 }, { 121, 140 }, { 164, 140 }, { 166, 190 }, { 219, 190 }, { 221, 250 }, { 251, 250 },
    { 1000, 250 }, { G_MAXINT, 250 }, { (guint) G_MAXINT + 1, 250 }, { G_MAXUINT - 99, 250 }, { G_MAXUINT, 250 },
  };
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_test_message ("%u", table[i].asked);
      panal_visit_set_text_size (visit, table[i].asked);
      g_assert_cmpuint (panal_visit_get_text_size (visit), ==, table[i].given);
    }
}

static void
test_bad_languages (void)
{
  static const char * const bad[] = { "", "zz", "ES", "es-MX", "fr" };
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);
  g_autoptr(GString) heard = g_string_new (NULL);

  panal_visit_set_language (visit, "ht");
  g_signal_connect (visit, "notify", G_CALLBACK (on_notify), heard);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    panal_visit_set_language (visit, bad[i]);
  g_assert_cmpstr (panal_visit_get_language (visit), ==, "ht");
  assert_heard (heard, "");
}

static void
test_null (void)
{
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);

  g_test_expect_message ("visit", G_LOG_LEVEL_CRITICAL, "*tag != NULL*");
  g_test_expect_message ("visit", G_LOG_LEVEL_CRITICAL, "*theme != NULL*");
  panal_visit_set_language (visit, NULL);
  panal_visit_set_theme (visit, NULL);
  g_test_assert_expected_messages ();
  g_assert_cmpstr (panal_visit_get_language (visit), ==, "es");
  g_assert_cmpstr (panal_visit_get_theme (visit), ==, "light");
}

/* In the order of the place; what the snapshot lacks would be a dead button. */
static void
test_languages (void)
{
  static const struct { const char *site, *offered, *first; } table[] = {
    { NULL, "es ht en ar ", "es" },
    { "en;es", "en es ", "en" },
    { "kek;ht;fr;es", "ht es ", "ht" },
    /* Nothing of what the place wants is there: better all than none. */
    { "kek;fr", "es ht en ar ", "es" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr(PanalVisit) visit = visit_of (table[i].site, NULL);
      g_autofree char *tags = list_tags (visit);

      g_assert_cmpstr (tags, ==, table[i].offered);
      g_assert_cmpstr (panal_visit_get_language (visit), ==, table[i].first);
    }
}

static void
test_right_to_left (void)
{
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);

  g_assert_false (panal_visit_is_rtl (visit));
  panal_visit_set_language (visit, "ar");
  g_assert_true (panal_visit_is_rtl (visit));
  panal_visit_set_snapshot (visit, NULL);
  g_assert_false (panal_visit_is_rtl (visit));
}

static void
test_look (void)
{
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);
  PanalLook look;

  panal_visit_set_theme (visit, "contrast");
  panal_visit_set_text_size (visit, 190);
  look = panal_visit_get_look (visit);
  g_assert_cmpstr (look.theme, ==, "contrast");
  g_assert_cmpuint (look.text_size, ==, 190);
  g_assert_cmpfloat (look.ppi, ==, 102.5);
}

/* Each change is heard once, and what is no change not at all. */
static void
test_signals (void)
{
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);
  g_autoptr(GString) heard = g_string_new (NULL);

  g_signal_connect (visit, "notify", G_CALLBACK (on_notify), heard);
  panal_visit_set_language (visit, "en");
  assert_heard (heard, "language ");
  panal_visit_set_language (visit, "en");
  panal_visit_set_language (visit, panal_visit_get_language (visit));
  panal_visit_set_text_size (visit, 100);
  panal_visit_set_theme (visit, "light");
  panal_visit_set_landscape (visit, FALSE);
  panal_visit_set_snapshot (visit, panal_visit_get_snapshot (visit));
  assert_heard (heard, "");
  panal_visit_set_text_size (visit, 140);
  panal_visit_set_text_size (visit, 141);
  assert_heard (heard, "text-size ");
  panal_visit_set_theme (visit, "dark");
  panal_visit_set_theme (visit, "dark");
  assert_heard (heard, "theme ");
  panal_visit_set_landscape (visit, TRUE);
  panal_visit_set_landscape (visit, 42);
  assert_heard (heard, "landscape ");
}

static void
test_forget (void)
{
  g_autoptr(PanalVisit) visit = visit_of ("en;es;ht", NULL);
  g_autoptr(GString) heard = g_string_new (NULL);
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);

  panal_visit_set_language (visit, "ht");
  panal_visit_set_text_size (visit, 250);
  panal_visit_set_theme (visit, "contrast");
  panal_visit_set_landscape (visit, TRUE);
  g_signal_connect (visit, "notify", G_CALLBACK (on_notify), heard);
  panal_visit_forget (visit);
  g_assert_cmpstr (panal_visit_get_language (visit), ==, "en");
  g_assert_cmpuint (panal_visit_get_text_size (visit), ==, 100);
  g_assert_cmpstr (panal_visit_get_theme (visit), ==, "light");
  g_assert_cmpuint (heard->len, ==, strlen ("language text-size theme "));
  /* What is the kiosk's own stays. */
  g_assert_true (panal_visit_get_snapshot (visit) == snapshot);
  g_assert_true (panal_visit_get_landscape (visit));

  g_string_truncate (heard, 0);
  panal_visit_forget (visit);
  assert_heard (heard, "");
}

static void
on_snapshot (PanalVisit *visit,
             GParamSpec *pspec,
             int        *n)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);

  g_assert_true (snapshot == NULL || panal_snapshot_find_language (snapshot, panal_visit_get_language (visit)) != NULL);
  *n += 1;
}

/* Whoever hears of new content finds a language in it that there is. */
static void
test_other_snapshot (void)
{
  g_autoptr(PanalVisit) visit = visit_of (NULL, NULL);
  g_autoptr(PanalSnapshot) other = panal_fixture_open (without_arabic);
  int n = 0;

  g_signal_connect (visit, "notify::snapshot", G_CALLBACK (on_snapshot), &n);
  panal_visit_set_language (visit, "ar");
  panal_visit_set_theme (visit, "dark");
  panal_visit_set_snapshot (visit, other);
  g_assert_cmpint (n, ==, 1);
  g_assert_cmpstr (panal_visit_get_language (visit), ==, "es");
  g_assert_cmpstr (panal_visit_get_theme (visit), ==, "light");
  panal_visit_set_snapshot (visit, NULL);
  g_assert_cmpint (n, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/widgets/visit/no-snapshot", test_no_snapshot);
  g_test_add_func ("/widgets/visit/bad-themes", test_bad_themes);
  g_test_add_func ("/widgets/visit/bad-sizes", test_bad_sizes);
  g_test_add_func ("/widgets/visit/bad-languages", test_bad_languages);
  g_test_add_func ("/widgets/visit/null", test_null);
  g_test_add_func ("/widgets/visit/languages", test_languages);
  g_test_add_func ("/widgets/visit/right-to-left", test_right_to_left);
  g_test_add_func ("/widgets/visit/look", test_look);
  g_test_add_func ("/widgets/visit/signals", test_signals);
  g_test_add_func ("/widgets/visit/forget", test_forget);
  g_test_add_func ("/widgets/visit/other-snapshot", test_other_snapshot);
  return g_test_run ();
}
