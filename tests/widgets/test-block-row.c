/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "support/every-kind.h"
#include "widgets/block-row.h"

static const char hostile[] = "<b>a</b> & <span size=\"1\"> \" ' \xff \xe2\x80\xae" "999 &amp; ]]>";

static guint n_opened;

static void
on_open (const char *view,
         const char *id,
         gpointer    data)
{
  n_opened++;
}

static GBytes *
find_broken_picture (const char *id,
                     gpointer    data)
{
  return g_bytes_new_static ("<svg", 4);
}

static void
collect_texts (GtkWidget *widget,
               GString   *texts)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

static GString *
make_texts (const PanalBlock *block,
            PanalPictureFunc  pictures)
{
  PanalPageContent content = { NULL, "es", FALSE, "risks", every_kind_phrases ("es") };
  PanalBlockContext context = { &content, pictures, NULL, on_open, NULL };
  GtkWidget *row = g_object_ref_sink (panal_block_row_new (block, &context));
  GString *texts = g_string_new (NULL);

  collect_texts (row, texts);
  if (GTK_IS_PICTURE (row))
    g_string_append (texts, gtk_picture_get_alternative_text (GTK_PICTURE (row)));
  g_object_unref (row);

  return texts;
}

/* Text is shown as it is, whatever it looks like; Pango warns of markup that it cannot read, and that is fatal. */
static void
test_hostile (void)
{
  /* The title is seen in the header of the screen. */
  for (guint kind = PANAL_BLOCK_TITLE + 1; kind <= PANAL_BLOCK_N_KINDS; kind++)
    for (guint span = 0; span <= PANAL_SPAN_N_KINDS; span++)
      {
        PanalBlock *block = panal_block_new (kind, hostile);
        g_autoptr(GString) texts = NULL;

        block->target = g_strdup (hostile);
        block->unverified = TRUE;
        panal_block_add_span (block, span, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS, hostile, hostile);
        if (kind == PANAL_BLOCK_CONTACT)
          {
            block->contact = panal_contact_new ();
            block->contact->name = g_strdup (hostile);
            block->contact->language = g_strdup (hostile);
            panal_contact_add_phone (block->contact, hostile, hostile, TRUE, TRUE);
          }
        texts = make_texts (block, find_broken_picture);
        g_assert_nonnull (strstr (texts->str, "<b>a</b> & <span size=\"1\">"));
        g_assert_null (strstr (texts->str, "\xe2\x80\xae"));
        panal_block_free (block);
      }
}

static void
test_every_kind (void)
{
  g_autoptr(GPtrArray) blocks = every_kind_new ("es");
  guint seen = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const PanalBlock *block = blocks->pdata[i];
      g_autofree char *text = panal_block_dup_text (block);
      g_autoptr(GString) texts = make_texts (block, every_kind_picture);

      seen |= 1u << block->kind;
      /* The first words; later ones may have got an isolate around them. */
      text[strcspn (text, ",:+")] = '\0';
      g_test_message ("%s", panal_block_kind_to_string (block->kind));
      if (block->kind == PANAL_BLOCK_TITLE)
        continue;
      g_assert_nonnull (strstr (texts->str, text));
      if (block->unverified)
        g_assert_nonnull (strstr (texts->str, "No hemos podido"));
    }
  g_assert_cmpuint (seen, ==, (1u << PANAL_BLOCK_N_KINDS) - 1);
}

static void
test_numbers (void)
{
  PanalBlock *block = panal_block_new (PANAL_BLOCK_PARAGRAPH, "ar");
  g_autofree char *markup = NULL;

  panal_block_add_span (block, PANAL_SPAN_CONTACT, PANAL_SPAN_PLAIN, "+00 99", "xx");
  panal_block_add_span (block, PANAL_SPAN_EMERGENCY, PANAL_SPAN_PLAIN, "", NULL);
  panal_block_add_span (block, PANAL_SPAN_CONTACT, PANAL_SPAN_PLAIN, "Cruz 1", "xx");
  markup = panal_block_row_dup_markup (block, every_kind_phrases ("es"));
  g_assert_cmpstr (markup, ==, "<b>\u2066+00\u00a099\u2069</b><b>\u2068pida el número de emergencia al personal\u2069</b>\u2068Cruz 1\u2069");
  panal_block_free (block);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/block-row/hostile", test_hostile);
  g_test_add_func ("/widgets/block-row/every-kind", test_every_kind);
  g_test_add_func ("/widgets/block-row/numbers", test_numbers);
  return g_test_run ();
}
