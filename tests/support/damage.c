/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/damage.h"

#include <string.h>

#include "support/fixture.h"

#define PAGE PANAL_DB_PAGE_SIZE

static void
add (GArray     *edits,
     GPtrArray  *rows,
     const char *table,
     char       *row)
{
  PanalFixtureEdit edit = { table, NULL, row };

  g_ptr_array_add (rows, row);
  g_array_append_val (edits, edit);
}

char *
panal_damage_write_large (const char *dir)
{
  g_autoptr(GArray) edits = g_array_new (TRUE, TRUE, sizeof (PanalFixtureEdit));
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *words = g_strnfill (700, 'a');
  g_autofree char *many_words = g_strnfill (40000, 'b');

  for (guint i = 11; i < 60; i++)
    {
      add (edits, rows, "block", g_strdup_printf ("article=#asylum|language=es|number=%%%u|kind=paragraph|level=%%0|target=~|state=source", i));
      add (edits, rows, "span", g_strdup_printf ("article=#asylum|language=es|block=%%%u|number=%%0|kind=text|style=%%0|text=%s|target=~",
                                                 i, i == 30 ? many_words : words));
    }
  for (guint i = 1; i < 40; i++)
    {
      add (edits, rows, "contact", g_strdup_printf ("key=#xa-%u|id=xa-%u|kind=legal|country=XA|strength=weak|organization=%s|email=|url=|address_1=|city=|state_province=|latitude=~|longitude=~|hours=|fees=|languages=|source_url=|source_date=|assured_date=", i, i, words));
      add (edits, rows, "contact_text", g_strdup_printf ("contact=#xa-%u|language=es|field=name|value=Oficina %u", i, i));
      add (edits, rows, "contact_text", g_strdup_printf ("contact=#xa-%u|language=es|field=description|value=%s", i, words));
      add (edits, rows, "phone", g_strdup_printf ("contact=#xa-%u|position=%%1|kind=voice|number=000 %u|reach=country", i, i));
    }

  return panal_fixture_write (dir, (PanalFixtureEdit *) (gpointer) edits->data);
}

GBytes *
panal_damage_read (const char *path)
{
  g_autoptr(GError) error = NULL;
  char *contents = NULL;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, length);
}

static guint
any (GRand *random,
     guint  n)
{
  return n > 1 ? g_rand_int_range (random, 0, n) : 0;
}

/* Most of a small snapshot is empty space; damage there says little. */
static guint
any_place (GByteArray *bytes,
           GRand      *random)
{
  guint at = any (random, bytes->len);

  for (guint tries = 0; tries < 200 && bytes->data[at] == 0; tries++)
    at = any (random, bytes->len);

  return at;
}

static void
flip (GByteArray *bytes,
      GRand      *random,
      guint       n)
{
  for (guint i = 0; i < n; i++)
    bytes->data[any_place (bytes, random)] ^= 1 << any (random, 8);
}

static void
append (GByteArray *bytes,
        GRand      *random,
        guint       n,
        gboolean    zeros)
{
  for (guint i = 0; i < n; i++)
    {
      guint8 byte = zeros ? 0 : any (random, 256);

      g_byte_array_append (bytes, &byte, 1);
    }
}

/* So that the head of the file agrees with its length, and the damage lies deeper. */
static void
correct_page_count (GByteArray *bytes)
{
  guint32 count = GUINT32_TO_BE (bytes->len / PAGE);

  if (bytes->len >= 32)
    memcpy (bytes->data + 28, &count, sizeof count);
}

static void
overwrite (GByteArray *bytes,
           GRand      *random,
           guint       at,
           guint       n,
           gboolean    zeros)
{
  for (guint i = at; i < at + n && i < bytes->len; i++)
    bytes->data[i] = zeros ? 0 : any (random, 256);
}

static void
damage_pages (GByteArray *bytes,
              GRand      *random,
              gboolean    swap)
{
  guint pages = bytes->len / PAGE;
  guint8 *first, *second;
  g_autofree guint8 *kept = NULL;

  if (pages < 2)
    return;

  first = bytes->data + any (random, pages) * PAGE;
  second = bytes->data + any (random, pages) * PAGE;
  kept = g_memdup2 (first, PAGE);
  memmove (first, second, PAGE);
  if (swap)
    memcpy (second, kept, PAGE);
}

static void
damage_once (GByteArray *bytes,
             GRand      *random)
{
  if (bytes->len == 0)
    return;

  switch (any (random, 10))
    {
    case 0:
      flip (bytes, random, 1 + any (random, 8));
      break;
    case 1:
      overwrite (bytes, random, any_place (bytes, random), 1 + any (random, 64), FALSE);
      break;
    case 2:
      overwrite (bytes, random, any_place (bytes, random), 1 + any (random, 4096), TRUE);
      break;
    case 3:
      g_byte_array_set_size (bytes, any (random, bytes->len));
      break;
    case 4:
      g_byte_array_set_size (bytes, any (random, bytes->len / PAGE + 1) * PAGE);
      correct_page_count (bytes);
      break;
    case 5:
      append (bytes, random, 1 + any (random, 2 * PAGE), any (random, 2));
      break;
    case 6:
      append (bytes, random, (1 + any (random, 3)) * PAGE, any (random, 2));
      correct_page_count (bytes);
      break;
    case 7:
      damage_pages (bytes, random, TRUE);
      break;
    case 8:
      damage_pages (bytes, random, FALSE);
      break;
    /* The head of a page and the pointers to its cells: where a tree is made and unmade. */
    default:
      overwrite (bytes, random, any (random, bytes->len / PAGE + 1) * PAGE + any (random, 40), 1 + any (random, 4), FALSE);
      break;
    }
}

GByteArray *
panal_damage_make (GBytes *whole,
                   GRand  *random)
{
  GByteArray *bytes = g_byte_array_new ();

  g_byte_array_append (bytes, g_bytes_get_data (whole, NULL), g_bytes_get_size (whole));

  /* Half of them flip a few bits and leave the trees in order: those get past SQLite's own checks. */
  if (any (random, 2) == 0)
    {
      flip (bytes, random, 1 + any (random, 3));
      return bytes;
    }

  for (guint n = 1 + any (random, 3); n > 0; n--)
    damage_once (bytes, random);

  return bytes;
}
