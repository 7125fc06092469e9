/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/contact-store.h"
#include "widgets/contact-list.h"
#include "widgets/locale.h"
#include "widgets/row.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static guint
count (PanalStage *stage)
{
  guint n = 0;

  while (panal_stage_find (stage, PANAL_TYPE_ROW, n) != NULL)
    n++;

  return n;
}

/* @n times the same contacts. */
static GPtrArray *
list_many (PanalSnapshot *snapshot,
           guint          n)
{
  g_autoptr(GPtrArray) once = panal_contact_store_list (snapshot, NULL, NULL, "es", NULL);
  GPtrArray *many = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_contact_unref);

  for (guint i = 0; i < n; i++)
    for (guint contact = 0; contact < once->len; contact++)
      g_ptr_array_add (many, panal_contact_ref (once->pdata[contact]));

  return many;
}

static void
test_empty (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  PanalContactList *list = g_object_new (PANAL_TYPE_CONTACT_LIST, NULL);

  panal_stage_put (stage, GTK_WIDGET (list));
  panal_contact_list_show (list, stage->visit, NULL);
  g_assert_cmpuint (count (stage), ==, 0);
  g_assert_null (panal_stage_find (stage, GTK_TYPE_LABEL, 0));
}

/* All of them come, in order, the weak ones last, however many there are. */
static void
test_many (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  PanalContactList *list = g_object_new (PANAL_TYPE_CONTACT_LIST, NULL);
  g_autoptr(GPtrArray) many = list_many (snapshot, 20);
  gboolean weak = FALSE;

  panal_stage_set_language (stage, "en");
  panal_stage_put (stage, GTK_WIDGET (list));
  panal_contact_list_show (list, stage->visit, many);
  g_assert_cmpuint (count (stage), >=, 8);
  while (count (stage) < many->len)
    g_main_context_iteration (NULL, TRUE);
  panal_stage_settle (stage);
  g_assert_cmpuint (count (stage), ==, many->len);

  for (guint i = 0; i < many->len; i++)
    {
      g_autofree char *name = panal_stage_dup_name (panal_stage_find (stage, PANAL_TYPE_ROW, i));
      gboolean this_weak = strstr (name, "May be out of date.") != NULL;

      g_assert_true (this_weak || !weak);
      weak = this_weak;
    }
  g_assert_true (weak);
}

/* Cleared while it still fills, nothing comes after. */
static void
test_clear (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  PanalContactList *list = g_object_new (PANAL_TYPE_CONTACT_LIST, NULL);
  g_autoptr(GPtrArray) many = list_many (snapshot, 20);

  panal_stage_put (stage, GTK_WIDGET (list));
  panal_contact_list_show (list, stage->visit, many);
  panal_contact_list_clear (list);
  panal_stage_settle (stage);
  g_assert_cmpuint (count (stage), ==, 0);

  panal_contact_list_show (list, stage->visit, many);
  gtk_window_set_child (stage->window, NULL);
  panal_stage_settle (stage);
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

  g_test_add_func ("/widgets/contact-list/empty", test_empty);
  g_test_add_func ("/widgets/contact-list/many", test_many);
  g_test_add_func ("/widgets/contact-list/clear", test_clear);

  return g_test_run ();
}
