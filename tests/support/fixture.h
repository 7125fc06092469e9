/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "content/snapshot.h"
#include "db/db.h"

G_BEGIN_DECLS

/* A small, complete snapshot, written by the test itself: languages es (the source), ht and en, where ht
 * falls back to es; the topics help, risks and news; a guide with every kind of block, a guide for
 * another country, one in Spanish only, and two news items; contacts of each strength in the countries XA and XB (XA has an emergency
 * number), and a picture. Nothing in it is true: its countries, people and numbers do not exist. */

/* One change to the rows of the fixture: of the rows of @table that begin with @match, the first becomes
 * @row, or is left out if @row is NULL. Without @match, @row is added. A row is written
 * `column=value|column=value`; a value of `#id` is the key of an id, `%12` an integer, `%%1.5` a number,
 * `~` NULL, `<…>` bytes, anything else text. Every column is given. The list ends with a NULL table. */
typedef struct
{
  const char *table;
  const char *match;
  const char *row;
} PanalFixtureEdit;

/**
 * panal_fixture_new_dir:
 *
 * Returns: (transfer full): an empty directory of this test
 */
char *panal_fixture_new_dir (void);

/* Removes @dir and what lies in it, and frees the text. */
void panal_fixture_remove_dir (char *dir);

/**
 * panal_fixture_write:
 * @dir: a directory
 * @edits: (nullable): what to change
 *
 * Writes `content.db` and `content.db.sha256` into @dir, in place of those there.
 *
 * Returns: (transfer full): the path of `content.db`
 */
char *panal_fixture_write (const char             *dir,
                           const PanalFixtureEdit *edits);

/* Replaces the contents of @path in place, without waiting for the disk. */
void panal_fixture_write_file (const char    *path,
                               gconstpointer  data,
                               gsize          length);

/* Writes the hash of @path as it is now into `@path.sha256`. */
void panal_fixture_seal (const char *path);

/* Writes the fixture with @edits and opens it; what cannot be opened fails the test. */
PanalSnapshot *panal_fixture_open (const PanalFixtureEdit *edits);

/* Inserts one row, in the notation above. */
void panal_fixture_insert (PanalDb    *db,
                           const char *table,
                           const char *row);

G_END_DECLS
