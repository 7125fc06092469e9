/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/front-matter.h"

typedef struct { const char *text; const char *body; gboolean has_head; gboolean readable; guint line; guint errors; } Case;

static void
check (const Case *cases,
       gsize       n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr(PanalFaults) faults = panal_faults_new ();
      g_autoptr(PanalYaml) head = NULL;
      gboolean has_head;
      guint line;
      const char *body = panal_front_matter_split (cases[i].text, "f.md", faults, &head, &has_head, &line);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (body, ==, cases[i].body);
      g_assert_cmpint (has_head, ==, cases[i].has_head);
      g_assert_cmpint (head != NULL, ==, cases[i].readable);
      g_assert_cmpuint (line, ==, cases[i].line);
      g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, cases[i].errors);
    }
}

static void
test_bad (void)
{
  static const Case cases[] = {
    { "---\nid: a\n", NULL, TRUE, FALSE, 1, 1 },
    { "---", NULL, TRUE, FALSE, 1, 1 },
    { "---\nid: [\n---\n# T\n", "# T\n", TRUE, FALSE, 4, 1 },
    { "---\nid: a\nid: b\n---\n# T\n", "# T\n", TRUE, TRUE, 5, 1 },
    { "----\nid: a\n---\n", "----\nid: a\n---\n", FALSE, FALSE, 1, 0 },
    { "\n---\nid: a\n---\n", "\n---\nid: a\n---\n", FALSE, FALSE, 1, 0 },
    { "", "", FALSE, FALSE, 1, 0 },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_good (void)
{
  static const Case cases[] = {
    { "# T\n", "# T\n", FALSE, FALSE, 1, 0 },
    { "---\nid: a\n---\n# T\n", "# T\n", TRUE, TRUE, 4, 0 },
    { "--- \nid: a\n---  \n\n# T\n---\n", "\n# T\n---\n", TRUE, TRUE, 4, 0 },
    { "---\n---", "", TRUE, TRUE, 3, 0 },
  };

  check (cases, G_N_ELEMENTS (cases));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/front-matter/bad", test_bad);
  g_test_add_func ("/publish/front-matter/good", test_good);
  return g_test_run ();
}
