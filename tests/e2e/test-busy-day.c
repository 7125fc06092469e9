/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <string.h>

#include "app/wiring.h"
#include "content/article-store.h"
#include "reader/reader.h"
#include "support/fixture.h"
#include "support/processes.h"
#include "widgets/block-view.h"

#define VISITS 10
#define ARTICLES 5        /* a visit */
#define LANGUAGES 3       /* a visit */
#define FILES_ONCE 9      /* that the program opens once, at any hour of the day; less than two a visit */

/* The kiosk as the program puts it together, with its web process and the bundled content, as it is after a
 * busy day: what a visit takes, it gives back. */

static const char *content;

typedef struct
{
  PanalWiring *wiring;
  char        *dir;
  char        *settings;
  GPtrArray   *articles;    /* of PanalArticle */
  GRand       *random;
  guint        n_shown;
  guint        n_failed;
} Day;

/* Lets the kiosk do what it has to do, and others too. */
static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_usleep (G_USEC_PER_SEC / 100);
}

static void
on_shown (PanalPage *page,
          Day       *day)
{
  day->n_shown++;
}

static void
on_failed (PanalPage *page,
           Day       *day)
{
  day->n_failed++;
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

static void
list_articles (Day *day)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (day->wiring->visit);
  g_autoptr(GPtrArray) topics = panal_article_store_list_topics (snapshot, "es", NULL);

  day->articles = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_article_free);
  for (guint i = 0; i < topics->len; i++)
    {
      const PanalTopic *topic = topics->pdata[i];
      g_autoptr(GPtrArray) some = panal_article_store_list (snapshot, topic->id, "es", "MX", NULL);

      while (some->len > 0)
        g_ptr_array_add (day->articles, g_ptr_array_steal_index (some, 0));
    }
  g_assert_cmpuint (day->articles->len, >=, 10);
}

static Day *
day_new (void)
{
  Day *day = g_new0 (Day, 1);
  guint32 seed = (guint32) g_test_rand_int ();

  g_test_message ("random seed %u", seed);
  day->random = g_rand_new_with_seed (seed);
  day->dir = panal_fixture_new_dir ();
  day->settings = g_build_filename (day->dir, "panal.conf", NULL);
  /* A machine that does much else must not make a visit end by itself. */
  g_assert_true (g_file_set_contents (day->settings, "[kiosk]\ncountry=MX\nlanguages=es;en\nidle_seconds=600\n", -1, NULL));
  day->wiring = panal_wiring_new (&(PanalWiringOptions) { content, day->settings, 1080, 1920 });
  gtk_window_present (GTK_WINDOW (day->wiring->window));
  list_articles (day);

  return day;
}

static void
day_free (Day *day)
{
  gtk_window_destroy (GTK_WINDOW (day->wiring->window));
  panal_wiring_free (day->wiring);
  panal_fixture_remove_dir (day->dir);
  g_ptr_array_unref (day->articles);
  g_rand_free (day->random);
  g_free (day->settings);
  g_free (day);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Day, day_free)

static void
ask (Day        *day,
     const char *action,
     GVariant   *parameter)
{
  g_autoptr(GVariant) sunk = parameter != NULL ? g_variant_ref_sink (parameter) : NULL;

  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (day->wiring->window), action, sunk));
}

/* Opens it and, if @wait, lets it be read; otherwise the next thing comes while it loads, at any moment of it. */
static void
open_article (Day     *day,
              guint    number,
              gboolean wait)
{
  const PanalArticle *article = day->articles->pdata[number % day->articles->len];
  guint before = day->n_shown;
  GtkWidget *reader;

  ask (day, "kiosk.open", g_variant_new ("(ss)", "article", article->id));
  g_assert_cmpstr (panal_window_get_view_id (day->wiring->window), ==, "article");
  reader = find (GTK_WIDGET (day->wiring->window), PANAL_TYPE_READER);
  g_assert_nonnull (reader);
  g_signal_handlers_disconnect_by_data (reader, day);
  g_signal_connect (reader, "shown", G_CALLBACK (on_shown), day);
  g_signal_connect (reader, "failed", G_CALLBACK (on_failed), day);

  if (wait)
    while (day->n_shown == before)
      g_main_context_iteration (NULL, TRUE);
  else
    for (int left = g_rand_int_range (day->random, 0, 40); left > 0; left--)
      g_main_context_iteration (NULL, FALSE);
}

static void
switch_language (Day *day)
{
  gboolean is_spanish = g_str_equal (panal_visit_get_language (day->wiring->visit), "es");

  ask (day, "kiosk.language", g_variant_new_string (is_spanish ? "en" : "es"));
  g_assert_cmpstr (panal_visit_get_language (day->wiring->visit), ==, is_spanish ? "en" : "es");
}

/* Half of the visits end while an article is on its way. */
static void
visit (Day   *day,
       guint  number)
{
  PanalWindow *window = day->wiring->window;

  ask (day, "kiosk.open", g_variant_new ("(ss)", "home", ""));
  for (guint i = 0; i < ARTICLES; i++)
    {
      gboolean is_last = i == ARTICLES - 1;

      open_article (day, number * ARTICLES + i, is_last ? number % 2 == 0 : g_rand_boolean (day->random));
      if (i < LANGUAGES)
        switch_language (day);
    }
  ask (day, "kiosk.finish", NULL);
  g_assert_cmpint (panal_window_get_state (window), ==, PANAL_SESSION_ATTRACT);
  g_assert_cmpstr (panal_window_get_view_id (window), ==, "attract");
  g_assert_cmpstr (panal_visit_get_language (day->wiring->visit), ==, "es");
  g_assert_null (find (GTK_WIDGET (window), PANAL_TYPE_READER));
}

/* Runs until all processes of @old are gone and one for the next visit is there. */
static void
wait_for_change (GPtrArray *old)
{
  guint n = 0;

  while (n != 1)
    {
      g_autoptr(GPtrArray) now = NULL;

      turn ();
      now = panal_processes_list ("WebKitWebProces");
      n = now->len;
      for (guint i = 0; i < now->len; i++)
        if (g_ptr_array_find (old, now->pdata[i], NULL))
          n = 0;
    }
}

static guint
count_all (void)
{
  g_autoptr(GPtrArray) all = panal_processes_list ("");

  return all->len + panal_processes_count_dead ();
}

static guint
count_files (void)
{
  g_autoptr(GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

/* P-03: nothing on the disk, while it is read and after. */
static void
assert_no_word (const char *path,
                GPtrArray  *articles)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL /* may fail: a file */);

  if (dir != NULL)
    {
      for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          assert_no_word (child, articles);
        }
      return;
    }

  for (guint i = 0; i < articles->len && g_file_test (path, G_FILE_TEST_IS_REGULAR); i++)
    {
      const PanalArticle *article = articles->pdata[i];
      g_autofree char *bytes = NULL;
      gsize length = 0;

      if (g_file_get_contents (path, &bytes, &length, NULL /* may fail: it went */)
          && (memmem (bytes, length, article->id, strlen (article->id)) != NULL
              || memmem (bytes, length, article->title, strlen (article->title)) != NULL))
        g_error ("%s holds a word of '%s', which was read in a visit", path, article->title);
    }
}

static void
test_visits (void)
{
  g_autoptr(Day) day = day_new ();
  guint processes = 0, files = 0;

  open_article (day, 0, TRUE);
  assert_no_word (g_get_home_dir (), day->articles);
  ask (day, "kiosk.finish", NULL);

  for (guint i = 0; i < VISITS; i++)
    {
      g_autoptr(GPtrArray) before = NULL;

      visit (day, i);
      before = panal_processes_list ("WebKitWebProces");
      wait_for_change (before);
      g_test_message ("visit %u: %u processes, %u files", i, count_all (), count_files ());
      if (i < VISITS / 2)
        {
          processes = MAX (processes, count_all ());
          files = MAX (files, count_files ());
        }
    }

  assert_no_word (g_get_home_dir (), day->articles);

  /* No more than in the first half of the day. The helpers of a web process and its pipes go a moment after it. */
  while (count_all () > processes || count_files () > files + FILES_ONCE)
    turn ();
}

static void
kill_web_processes (void)
{
  g_autoptr(GPtrArray) pids = panal_processes_list ("WebKitWebProces");

  for (guint i = 0; i < pids->len; i++)
    kill (GPOINTER_TO_INT (pids->pdata[i]), SIGKILL);
}

/* K-10: the web process dies twice, before the eyes of the visitor or behind another screen. */
static void
test_death (gconstpointer is_behind)
{
  g_autoptr(Day) day = day_new ();
  GtkWidget *window = GTK_WIDGET (day->wiring->window);
  guint before;

  open_article (day, 0, TRUE);
  if (GPOINTER_TO_INT (is_behind))
    ask (day, "kiosk.home", NULL);

  before = day->n_shown;
  kill_web_processes ();
  while (day->n_shown == before)
    turn ();
  g_assert_cmpuint (day->n_failed, ==, 0);

  g_test_expect_message ("window-page", G_LOG_LEVEL_WARNING, "*does not work*");
  while (day->n_failed == 0)
    {
      kill_web_processes ();
      turn ();
    }
  g_test_assert_expected_messages ();

  if (GPOINTER_TO_INT (is_behind))
    ask (day, "kiosk.open", g_variant_new ("(ss)", "article", ((PanalArticle *) day->articles->pdata[1])->id));
  g_assert_nonnull (find (window, PANAL_TYPE_BLOCK_VIEW));
  g_assert_null (find (window, PANAL_TYPE_READER));
  ask (day, "kiosk.finish", NULL);
  g_assert_cmpint (panal_window_get_state (day->wiring->window), ==, PANAL_SESSION_ATTRACT);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  content = argv[1];
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  /* Each is a program of its own (meson.build), as the kiosk is: it is put together once. */
  g_test_add_func ("/e2e/busy-day/visits", test_visits);
  g_test_add_data_func ("/e2e/busy-day/death", GINT_TO_POINTER (FALSE), test_death);
  g_test_add_data_func ("/e2e/busy-day/death-behind", GINT_TO_POINTER (TRUE), test_death);

  return g_test_run ();
}
