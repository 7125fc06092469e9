/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"
#include "widgets/block-view.h"

static PanalSnapshot *snapshot;

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

/* One page for all articles and languages: its process is started once. */
static void
test_one_page (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  GtkWidget *page;

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  page = find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW);
  g_assert_nonnull (page);
  panal_kiosk_press (kiosk, "kiosk.open", "('language', '')");
  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  g_assert_true (find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW) == page);
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  g_assert_null (find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW));
  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  g_assert_true (find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW) == page);
}

static void
test_forgotten (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  g_autoptr(GtkWidget) page = NULL;

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  page = g_object_ref (find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW));
  g_assert_true (panal_kiosk_has_text (kiosk, page, "Qué hacer"));
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  g_assert_false (panal_kiosk_has_text (kiosk, page, "Qué hacer"));
}

/* A web view that gives up: the simple page takes its place, on the same article. */
static void
test_failed (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  GtkWidget *page, *other;

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  page = find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW);
  g_test_expect_message ("window-page", G_LOG_LEVEL_WARNING, "*does not work*");
  panal_page_emit_failed (PANAL_PAGE (page));
  g_test_assert_expected_messages ();
  panal_kiosk_settle (kiosk);
  other = find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW);
  g_assert_nonnull (other);
  g_assert_true (other != page);
  g_assert_true (panal_kiosk_has_text (kiosk, other, "Qué hacer"));
}

/* It may give up while another screen is shown: the next article is on the simple page, not on nothing. */
static void
test_failed_behind (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  g_autoptr(GtkWidget) page = NULL;
  GtkWidget *other;

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  page = g_object_ref (find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW));
  panal_kiosk_press (kiosk, "kiosk.home", NULL);
  g_test_expect_message ("window-page", G_LOG_LEVEL_WARNING, "*does not work*");
  panal_page_emit_failed (PANAL_PAGE (page));
  g_test_assert_expected_messages ();
  panal_kiosk_open (kiosk, "article", "asylum");
  other = find (GTK_WIDGET (kiosk->window), PANAL_TYPE_BLOCK_VIEW);
  g_assert_nonnull (other);
  g_assert_true (other != page);
  g_assert_true (panal_kiosk_has_text (kiosk, other, "Qué hacer"));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/window-page/one-page", test_one_page);
  g_test_add_func ("/shell/window-page/forgotten", test_forgotten);
  g_test_add_func ("/shell/window-page/failed", test_failed);
  g_test_add_func ("/shell/window-page/failed-behind", test_failed_behind);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
