/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "views/contacts-view.h"
#include "widgets/chip.h"
#include "widgets/locale.h"
#include "widgets/row.h"

#include "support/fixture.h"
#include "views/stage.h"

static PanalStage *
open_at (PanalSnapshot *snapshot,
         const char    *settings,
         const char    *subject)
{
  PanalStage *stage = panal_stage_new (snapshot, settings, 1080, 1920);

  panal_stage_set_language (stage, "en");
  panal_stage_show (stage, PANAL_TYPE_CONTACTS_VIEW, subject);

  return stage;
}

static void
test_without_content (void)
{
  g_autoptr(PanalStage) stage = open_at (NULL, "country=XA\n", "");

  g_assert_null (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
  g_assert_true (panal_stage_has_text (stage, "No contact here"));
  g_assert_true (panal_stage_has_text (stage, "We have no contact for this. Choose another country or kind of help, or ask a person."));
}

/* How many contacts a subject shows. What the directory does not have falls back to the kiosk's country and
 * to every kind; what is no country at all never shows nothing. */
static void
test_subjects (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  const struct { const char *settings, *subject, *count; } cases[] = {
    { "country=XA\n", "ZZ/nothing/at all", "3 contacts" },
    { "country=XA\n", "%s", "3 contacts" },
    { "country=ZZ\n", "", "5 contacts" },
    { "", "", "5 contacts" },
    { "country=XA\n", "", "3 contacts" },
    { "country=XA\n", "/", "3 contacts" },
    { "country=XA\n", "XB/", "1 contact" },
    { "country=XA\n", "XA/shelter", "2 contacts" },
    { "country=XA\n", "/shelter", "2 contacts" },
    { "country=XA\n", "XA/legal", "3 contacts" },
    { "country=XA\n", "*/", "5 contacts" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PanalStage) stage = open_at (snapshot, cases[i].settings, cases[i].subject);

      g_test_message ("%s with %s", cases[i].subject, cases[i].settings);
      g_assert_true (panal_stage_has_text (stage, cases[i].count));
    }
}

static PanalChip *
find_chip (PanalStage *stage,
           const char *label)
{
  GtkWidget *chip;

  for (guint i = 0; (chip = panal_stage_find (stage, PANAL_TYPE_CHIP, i)) != NULL; i++)
    {
      g_autofree char *name = panal_stage_dup_name (chip);

      if (g_str_equal (name, label))
        return PANAL_CHIP (chip);
    }

  return NULL;
}

/* A filter opens the screen anew, keeping the other filter. */
static void
test_filters (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "country=XA\n", "XA/shelter");

  g_assert_true (panal_chip_is_selected (find_chip (stage, "Country A")));
  g_assert_false (panal_chip_is_selected (find_chip (stage, "País B")));
  g_assert_true (panal_chip_is_selected (find_chip (stage, "Albergues")));
  g_assert_false (panal_chip_is_selected (find_chip (stage, "All")));
  g_assert_null (find_chip (stage, "Ayuda legal"));

  panal_stage_touch (GTK_WIDGET (find_chip (stage, "País B")));
  panal_stage_touch (GTK_WIDGET (find_chip (stage, "All")));
  g_assert_cmpstr (stage->opened->pdata[0], ==, "contacts XB/shelter");
  g_assert_cmpstr (stage->opened->pdata[1], ==, "contacts XA/");
}

/* At large text the chips fold, the chosen one stays, and one touch shows all. */
static void
test_fold (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "country=XA\n", "XA/shelter");

  panal_stage_set_look (stage, "light", 250);
  g_assert_nonnull (find_chip (stage, "Albergues"));
  g_assert_null (find_chip (stage, "País B"));
  panal_stage_touch (GTK_WIDGET (find_chip (stage, "More countries")));
  g_assert_nonnull (find_chip (stage, "País B"));
  g_assert_nonnull (find_chip (stage, "All countries"));
  g_assert_null (find_chip (stage, "More countries"));
  g_assert_cmpuint (stage->opened->len, ==, 0);
}

static guint
index_of (PanalStage *stage,
          const char *first_line)
{
  GtkWidget *row;

  for (guint i = 0; (row = panal_stage_find (stage, PANAL_TYPE_ROW, i)) != NULL; i++)
    {
      g_autofree char *name = panal_stage_dup_name (row);

      if (g_str_has_prefix (name, first_line))
        return i;
    }

  g_test_message ("there is no %s", first_line);
  g_test_fail ();
  return 0;
}

/* The emergency number, then the others, the weak ones last; articles about help above them all. */
static void
test_order (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "country=XA\n", "");

  g_assert_cmpuint (index_of (stage, "How do I ask for asylum?"), <, index_of (stage, "Emergencias\n"));
  g_assert_cmpuint (index_of (stage, "Emergencias\n"), <, index_of (stage, "Otro albergue"));
  g_assert_cmpuint (index_of (stage, "Otro albergue"), <, index_of (stage, "Test shelter"));
  g_assert_true (panal_stage_has_text (stage, "May be out of date"));
  g_assert_true (panal_stage_has_text (stage, "May be out of date."));

  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_ROW, index_of (stage, "Emergencias\n")));
  g_assert_cmpstr (stage->opened->pdata[0], ==, "contact xa-000");
}

/* A card says `Verified` only where somebody called. */
static void
test_verified (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "country=XA\n", "");

  for (guint i = 0; panal_stage_find (stage, PANAL_TYPE_ROW, i) != NULL; i++)
    {
      g_autofree char *name = panal_stage_dup_name (panal_stage_find (stage, PANAL_TYPE_ROW, i));

      g_assert_true ((strstr (name, "Verified on 1 October 2026.") != NULL) == g_str_has_prefix (name, "Emergencias\n"));
    }
}

static void
test_scrub (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "country=XA\n", "XA/shelter");

  panal_view_enter (stage->view, "XB/");
  g_assert_false (panal_stage_has_text (stage, "Otro albergue"));
  g_assert_true (panal_stage_has_text (stage, "Legal aid"));

  panal_view_scrub (stage->view);
  g_assert_null (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
  g_assert_null (panal_stage_find (stage, PANAL_TYPE_CHIP, 0));
  g_assert_false (panal_stage_has_text (stage, "1 contact"));

  panal_view_enter (stage->view, "");
  g_assert_true (panal_stage_has_text (stage, "3 contacts"));
}

static void
test_everywhere (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  panal_stage_check_everywhere (snapshot, "country=XA\n", PANAL_TYPE_CONTACTS_VIEW, "*/", NULL);
}

int
main (int    argc,
      char **argv)
{
  /* Names and states can be asked for without a bus. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));
  gtk_disable_setlocale ();
  gtk_init ();

  g_test_add_func ("/views/contacts-view/without-content", test_without_content);
  g_test_add_func ("/views/contacts-view/subjects", test_subjects);
  g_test_add_func ("/views/contacts-view/filters", test_filters);
  g_test_add_func ("/views/contacts-view/fold", test_fold);
  g_test_add_func ("/views/contacts-view/order", test_order);
  g_test_add_func ("/views/contacts-view/verified", test_verified);
  g_test_add_func ("/views/contacts-view/scrub", test_scrub);
  g_test_add_func ("/views/contacts-view/everywhere", test_everywhere);

  return g_test_run ();
}
