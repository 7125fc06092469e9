/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/block.h"

/* What is not known falls to the careful side. */
static void
test_unknown (void)
{
  static const char * const bad[] = { NULL, "", "Title", "title ", "unknown", "hologram" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_cmpint (panal_block_kind_from_string (bad[i]), ==, PANAL_BLOCK_UNKNOWN);
      g_assert_cmpint (panal_block_state_from_string (bad[i]), ==, PANAL_BLOCK_STATE_STALE);
      g_assert_cmpint (panal_span_kind_from_string (bad[i]), ==, PANAL_SPAN_TEXT);
    }
  g_assert_cmpstr (panal_block_kind_to_string (PANAL_BLOCK_N_KINDS), ==, "unknown");
  g_assert_cmpstr (panal_block_kind_to_string (-1), ==, "unknown");
  g_assert_cmpstr (panal_block_state_to_string (-1), ==, "stale");
  g_assert_cmpstr (panal_span_kind_to_string (PANAL_SPAN_N_KINDS), ==, "text");
  g_assert_false (panal_block_kind_is_stored (-1));
  g_assert_false (panal_block_kind_is_stored (PANAL_BLOCK_UNKNOWN));
  g_assert_false (panal_block_kind_is_prose (PANAL_BLOCK_N_KINDS));
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < PANAL_BLOCK_N_KINDS; i++)
    g_assert_cmpint (panal_block_kind_from_string (panal_block_kind_to_string (i)), ==, i);
  for (guint i = 0; i < PANAL_BLOCK_N_STATES; i++)
    g_assert_cmpint (panal_block_state_from_string (panal_block_state_to_string (i)), ==, i);
  for (guint i = 0; i < PANAL_SPAN_N_KINDS; i++)
    g_assert_cmpint (panal_span_kind_from_string (panal_span_kind_to_string (i)), ==, i);
}

static void
test_kinds (void)
{
  for (guint i = 0; i < PANAL_BLOCK_N_KINDS; i++)
    {
      g_assert_cmpint (panal_block_kind_is_stored (i), ==, i >= PANAL_BLOCK_TITLE && i <= PANAL_BLOCK_PICTURE);
      if (panal_block_kind_is_prose (i))
        g_assert_true (panal_block_kind_is_stored (i));
    }
  g_assert_true (panal_block_kind_is_prose (PANAL_BLOCK_STEP));
  g_assert_true (panal_block_kind_is_prose (PANAL_BLOCK_DANGER));
  g_assert_false (panal_block_kind_is_prose (PANAL_BLOCK_TITLE));
  g_assert_false (panal_block_kind_is_prose (PANAL_BLOCK_CONTACT));
}

static void
test_text (void)
{
  g_autoptr(PanalBlock) block = panal_block_new (PANAL_BLOCK_STEP, "es");
  g_autofree char *empty = panal_block_dup_text (block);
  g_autofree char *text = NULL;
  PanalSpan *span;

  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, "Llame al ", NULL);
  panal_block_add_span (block, PANAL_SPAN_EMERGENCY, PANAL_SPAN_STRONG, NULL, NULL);
  panal_block_add_span (block, PANAL_SPAN_CONTACT, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS, "000", "xa-000");
  text = panal_block_dup_text (block);
  g_assert_cmpstr (empty, ==, "");
  g_assert_cmpstr (text, ==, "Llame al 000");
  g_assert_cmpuint (block->spans->len, ==, 3);
  span = block->spans->pdata[1];
  g_assert_cmpstr (span->text, ==, "");
  g_assert_null (span->target);
  span = block->spans->pdata[2];
  g_assert_cmpstr (span->target, ==, "xa-000");
  g_assert_cmpint (span->style, ==, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS);
  panal_block_free (NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/block/unknown", test_unknown);
  g_test_add_func ("/content/block/round-trip", test_round_trip);
  g_test_add_func ("/content/block/kinds", test_kinds);
  g_test_add_func ("/content/block/text", test_text);

  return g_test_run ();
}
