/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/chip.h"
#include "widgets/filter.h"
#include "widgets/locale.h"

#include "views/stage.h"

static PanalFilter *
new_filter (PanalStage *stage,
            guint       n,
            guint       selected)
{
  PanalFilter *filter = g_object_new (PANAL_TYPE_FILTER, "label", "Country", "more", "More", NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *label = g_strdup_printf ("Choice %u", i);
      g_autofree char *subject = g_strdup_printf ("%u/", i);

      panal_filter_add (filter, label, i == selected, subject);
    }
  panal_stage_put (stage, GTK_WIDGET (filter));

  return filter;
}

static guint
count (PanalStage *stage)
{
  guint n = 0;

  while (panal_stage_find (stage, PANAL_TYPE_CHIP, n) != NULL)
    n++;

  return n;
}

/* What a fold leaves: the first ones, the chosen one, and the chip that shows the rest; it never hides one alone. */
static void
test_fold (void)
{
  const struct { guint n, selected, first, visible; } cases[] = {
    { 0, 0, 3, 0 }, { 3, 0, 3, 3 }, { 4, 0, 3, 4 }, { 5, 0, 3, 4 }, { 9, 8, 3, 5 }, { 9, 1, 3, 4 }, { 5, 4, 3, 5 }, { 6, 5, 3, 5 },
    { 9, 0, 0, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
      PanalFilter *filter = new_filter (stage, cases[i].n, cases[i].selected);

      panal_filter_fold (filter, cases[i].first);
      g_assert_cmpuint (count (stage), ==, cases[i].visible);
      panal_filter_fold (filter, 100);
      g_assert_cmpuint (count (stage), ==, cases[i].n);
    }
}

/* Unfolded by the visitor it stays so, until it is filled anew. */
static void
test_unfold (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
  PanalFilter *filter = new_filter (stage, 9, 0);

  panal_filter_fold (filter, 2);
  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_CHIP, 2));
  g_assert_cmpuint (count (stage), ==, 9);
  panal_filter_fold (filter, 2);
  g_assert_cmpuint (count (stage), ==, 9);
  g_assert_cmpuint (stage->opened->len, ==, 0);

  panal_filter_clear (filter);
  g_assert_cmpuint (count (stage), ==, 0);
}

static void
test_choose (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);

  new_filter (stage, 3, 0);
  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_CHIP, 2));
  g_assert_cmpstr (stage->opened->pdata[0], ==, "contacts 2/");
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

  g_test_add_func ("/widgets/filter/fold", test_fold);
  g_test_add_func ("/widgets/filter/unfold", test_unfold);
  g_test_add_func ("/widgets/filter/choose", test_choose);

  return g_test_run ();
}
