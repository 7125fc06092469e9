/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell/view-table.h"

/* Ids come from links and actions: whatever they are, there is an answer. */
static void
test_unknown (void)
{
  static const char * const ids[] = { "", "Home", "home ", "../home", "staff", "\xff\xfe" };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_assert_null (panal_view_table_find (panal_view_table_get (), ids[i]));
      for (guint state = 0; state < PANAL_SESSION_N_STATES; state++)
        g_assert_false (panal_view_table_allows (panal_view_table_get (), ids[i], state));
    }
}

static void
test_rows (void)
{
  const PanalViewTable *table = panal_view_table_get ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (table->n_rows, >, 0);
  for (gsize i = 0; i < table->n_rows; i++)
    {
      g_assert_true (g_hash_table_add (seen, (gpointer) table->rows[i].id));
      g_assert_true (g_type_is_a (table->rows[i].get_type (), PANAL_TYPE_VIEW));
      g_assert_false (G_TYPE_IS_ABSTRACT (table->rows[i].get_type ()));
      g_assert_true (panal_view_table_find (table, table->rows[i].id) == &table->rows[i]);
      g_assert_cmpint (table->rows[i].allow, !=, 0);
    }
}

static void
test_states (void)
{
  static const struct { const char *id; guint states; } cases[] = {
    { "attract", 1 << PANAL_SESSION_ATTRACT | 1 << PANAL_SESSION_RESETTING },
    { "home", 1 << PANAL_SESSION_BROWSING | 1 << PANAL_SESSION_WARNING },
    { "article", 1 << PANAL_SESSION_BROWSING | 1 << PANAL_SESSION_WARNING },
    { "trouble", 1 << PANAL_SESSION_OUT_OF_SERVICE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint state = 0; state < PANAL_SESSION_N_STATES; state++)
      g_assert_cmpint (panal_view_table_allows (panal_view_table_get (), cases[i].id, state), ==, (cases[i].states & (1 << state)) != 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shell/view-table/unknown", test_unknown);
  g_test_add_func ("/shell/view-table/rows", test_rows);
  g_test_add_func ("/shell/view-table/states", test_states);

  return g_test_run ();
}
