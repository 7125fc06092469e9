/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/audit.h"
#include "support/fixture.h"
#include "support/kiosk.h"

/* Every screen of a visit, with a subject of the fixture. */
static const struct { const char *view, *subject; } screens[] = {
  { "home", "" },
  { "topic", "help" },
  { "topic", "news" },
  { "article", "asylum" },
  { "contacts", "" },
  { "contact", "xa-000" },
  { "contact", "xa-shelter" },
  { "language", "" },
  { "see-better", "" },
  { "about", "" },
};

static PanalSnapshot *snapshot;

static PanalKiosk *
kiosk_new (void)
{
  return panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
}

/* Nothing of a visit is left: where one is, how it looks, in which language and direction. */
static void
assert_neutral (PanalKiosk *kiosk)
{
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
  panal_kiosk_assert_view (kiosk, "attract");
  g_assert_cmpstr (panal_visit_get_language (kiosk->visit), ==, "es");
  g_assert_cmpuint (panal_visit_get_text_size (kiosk->visit), ==, 100);
  g_assert_cmpstr (panal_visit_get_theme (kiosk->visit), ==, "light");
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_LTR);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (kiosk->window), "size-100"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (kiosk->window), "theme-light"));
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.finish", NULL));
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.back", NULL));
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.stay", NULL));
}

static void
test_no_content (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (NULL, "country=XA\ndesk_name=Ventanilla 3\n", 1080, 1920);

  panal_kiosk_assert_state (kiosk, PANAL_SESSION_OUT_OF_SERVICE);
  panal_kiosk_assert_view (kiosk, "trouble");
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Lo sentimos"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Sorry"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Pregunte, por favor, en: Ventanilla 3."));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Please ask at: Ventanilla 3."));

  /* Nothing to press, and no number that nobody can vouch for. */
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.open", NULL));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Emergency: ask the staff"));
  g_assert_false (panal_kiosk_has_text (kiosk, NULL, "000"));
  panal_kiosk_open (kiosk, "home", "");
  panal_kiosk_assert_view (kiosk, "trouble");
  panal_kiosk_pass (kiosk, 300);
  panal_kiosk_assert_view (kiosk, "trouble");

  panal_visit_set_snapshot (kiosk->visit, snapshot);
  panal_kiosk_settle (kiosk);
  assert_neutral (kiosk);
  g_assert_nonnull (panal_kiosk_find (kiosk, "kiosk.language", "'en'"));
}

static void
test_nobody (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_pass (kiosk, 500);
  assert_neutral (kiosk);
  gtk_widget_activate_action (GTK_WIDGET (kiosk->window), "kiosk.home", NULL);
  gtk_widget_activate_action (GTK_WIDGET (kiosk->window), "kiosk.back", NULL);
  gtk_widget_activate_action (GTK_WIDGET (kiosk->window), "kiosk.finish", NULL);
  assert_neutral (kiosk);
}

static void
test_one_touch_starts (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_assert_view (kiosk, "home");
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  g_assert_cmpstr (panal_visit_get_language (kiosk->visit), ==, "en");
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "English"));
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.back", NULL));
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  assert_neutral (kiosk);

  /* The emergency number of the attract screen: its contact, and from there home. */
  panal_kiosk_press (kiosk, "kiosk.open", "('contact', 'xa-000')");
  panal_kiosk_assert_view (kiosk, "contact");
  panal_kiosk_press (kiosk, "kiosk.back", NULL);
  panal_kiosk_assert_view (kiosk, "home");
}

static void
test_warning (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  panal_kiosk_pass (kiosk, 89);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_pass (kiosk, 1);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "erased in 30 seconds"));
  panal_kiosk_pass (kiosk, 29);
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "erased in 1 second."));

  /* One more second would have been the last. */
  panal_kiosk_press (kiosk, "kiosk.stay", NULL);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_assert_view (kiosk, "article");
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.stay", NULL));
  panal_kiosk_pass (kiosk, 89);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_pass (kiosk, 31);
  assert_neutral (kiosk);
}

static void
test_expiry_forgets (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'ar'");
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_RTL);
  panal_kiosk_press (kiosk, "kiosk.open", "('see-better', '')");
  panal_kiosk_press (kiosk, "kiosk.text-size", "250");
  panal_kiosk_press (kiosk, "kiosk.theme", "'contrast'");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (kiosk->window), "size-250"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (kiosk->window), "theme-contrast"));

  /* Twice the time, because of the large text. */
  panal_kiosk_pass (kiosk, 209);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_pass (kiosk, 30);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
  panal_kiosk_pass (kiosk, 1);
  assert_neutral (kiosk);

  /* The next visit has the usual time and no way back into the last one. */
  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.back", NULL));
  panal_kiosk_pass (kiosk, 90);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  assert_neutral (kiosk);
}

static void
test_finish_everywhere (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      g_test_message ("%s %s", screens[i].view, screens[i].subject);
      panal_kiosk_press (kiosk, "kiosk.language", "'en'");
      panal_kiosk_open (kiosk, screens[i].view, screens[i].subject);
      panal_kiosk_assert_view (kiosk, screens[i].view);
      panal_kiosk_press (kiosk, "kiosk.finish", NULL);
      assert_neutral (kiosk);
    }
}

static void
test_neutral_at_once (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  /* Without a turn of the main loop: no frame with the article can come any more. */
  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_open (kiosk, "article", "asylum");
  gtk_widget_activate_action (GTK_WIDGET (kiosk->window), "kiosk.finish", NULL);
  assert_neutral (kiosk);
}

static void
test_language_keeps_the_place (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "topic", "help");
  panal_kiosk_open (kiosk, "article", "asylum");
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "¿Cómo pido refugio?"));
  panal_kiosk_press (kiosk, "kiosk.open", "('language', '')");
  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_assert_view (kiosk, "article");
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "How do I ask for asylum?"));
  panal_kiosk_press (kiosk, "kiosk.back", NULL);
  panal_kiosk_assert_view (kiosk, "topic");
  panal_kiosk_press (kiosk, "kiosk.back", NULL);
  panal_kiosk_assert_view (kiosk, "home");
}

static void
test_forgets_all (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();
  g_auto(GStrv) missing = panal_scrub_dup_missing (panal_window_get_scrub (kiosk->window), panal_window_forgets);

  g_assert_cmpuint (g_strv_length (missing), ==, 0);
}

static void
test_cannot_be_closed (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  gtk_window_close (GTK_WINDOW (kiosk->window));
  panal_kiosk_settle (kiosk);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (kiosk->window)));
  assert_neutral (kiosk);
}

/* A window that is larger than the screen ends the program on Wayland, and a cut word ends the sense. */
static void
test_fits (void)
{
  static const guint sizes[] = { 100, 140, 190, 250 };
  static const char * const tags[] = { "es", "en", "ar" };
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  for (gsize tag = 0; tag < G_N_ELEMENTS (tags); tag++)
    for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
      {
        g_autofree char *target = g_strdup_printf ("'%s'", tags[tag]);

        panal_kiosk_press (kiosk, "kiosk.language", target);
        panal_visit_set_text_size (kiosk->visit, sizes[size]);
        for (gsize i = 0; i < G_N_ELEMENTS (screens); i++)
          {
            int width, height;

            panal_kiosk_open (kiosk, screens[i].view, screens[i].subject);
            gtk_widget_measure (gtk_window_get_child (GTK_WINDOW (kiosk->window)), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
            gtk_widget_measure (gtk_window_get_child (GTK_WINDOW (kiosk->window)), GTK_ORIENTATION_VERTICAL, 1080, &height, NULL, NULL, NULL);
            if (width > 1080 || height > 1920)
              {
                g_test_message ("%s %s at %u %% in %s needs %d x %d", screens[i].view, screens[i].subject, sizes[size], tags[tag], width, height);
                g_test_fail ();
              }
          }
        panal_kiosk_press (kiosk, "kiosk.finish", NULL);
      }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/window/no-content", test_no_content);
  g_test_add_func ("/shell/window/nobody", test_nobody);
  g_test_add_func ("/shell/window/one-touch-starts", test_one_touch_starts);
  g_test_add_func ("/shell/window/warning", test_warning);
  g_test_add_func ("/shell/window/expiry-forgets", test_expiry_forgets);
  g_test_add_func ("/shell/window/finish-everywhere", test_finish_everywhere);
  g_test_add_func ("/shell/window/neutral-at-once", test_neutral_at_once);
  g_test_add_func ("/shell/window/language-keeps-the-place", test_language_keeps_the_place);
  g_test_add_func ("/shell/window/forgets-all", test_forgets_all);
  g_test_add_func ("/shell/window/cannot-be-closed", test_cannot_be_closed);
  g_test_add_func ("/shell/window/fits", test_fits);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
