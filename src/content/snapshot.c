/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "snapshot"

#include "config.h"

#include "content/snapshot.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/id.h"
#include "content/answer.h"

/* Rows that no honest snapshot exceeds. */
#define LANGUAGES_MAX 100
#define FALLBACKS_MAX 20
#define IDENTITY_MAX 100

/* Bytes read at once while hashing. */
#define CHUNK_SIZE (256 * 1024)

/* The longest `<hash>  <name>\n`: a hash, two blanks, the longest file name, the newline. */
#define HASH_LENGTH 64
#define HASH_FILE_MAX (HASH_LENGTH + 2 + 255 + 1)

struct _PanalSnapshot
{
  /* Owned */
  PanalDb    *db;
  char       *sha256;
  GHashTable *identity;    /* name -> value */
  GPtrArray  *languages;   /* of PanalLanguage, in order */
};

enum { LANGUAGE_TAG, LANGUAGE_NAME, LANGUAGE_DIRECTION };     /* languages.sql */
enum { FALLBACK_TAG };                                        /* language-fallbacks.sql */
enum { IDENTITY_NAME, IDENTITY_VALUE };                       /* identity.sql */

G_DEFINE_QUARK (panal-content-error-quark, panal_content_error)

static void
language_free (PanalLanguage *self)
{
  g_free (self->tag);
  g_free (self->name);
  g_strfreev (self->fallback);
  g_free (self);
}

static void
snapshot_clear (PanalSnapshot *self)
{
  g_clear_pointer (&self->db, panal_db_free);
  g_free (self->sha256);
  g_clear_pointer (&self->identity, g_hash_table_unref);
  g_clear_pointer (&self->languages, g_ptr_array_unref);
}

/* A pipe or a device under the name of a snapshot must neither block us nor feed us for ever, hence
 * O_NONBLOCK and the look at what it is. */
static int
open_regular (const char  *path,
              GError     **error)
{
  struct stat info;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (fd < 0)
    {
      g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_READ, "cannot open %s: %s", path, g_strerror (errno));
      return -1;
    }
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode))
    return fd;

  g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_READ, "%s is not a file", path);
  close (fd);
  return -1;
}

static gssize
read_some (int     fd,
           void   *buffer,
           gsize   size)
{
  gssize got;

  do
    got = read (fd, buffer, size);
  while (got < 0 && errno == EINTR);

  return got;
}

char *
panal_snapshot_hash (const char    *path,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *chunk = g_malloc (CHUNK_SIZE);
  gssize got = -1;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = open_regular (path, error);
  if (fd < 0)
    return NULL;

  while (!g_cancellable_is_cancelled (cancellable) && (got = read_some (fd, chunk, CHUNK_SIZE)) > 0)
    g_checksum_update (checksum, chunk, got);
  if (got < 0 && !g_cancellable_is_cancelled (cancellable))
    g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_READ, "cannot read %s: %s", path, g_strerror (errno));
  close (fd);

  if (g_cancellable_set_error_if_cancelled (cancellable, error) || got < 0)
    return NULL;

  return g_strdup (g_checksum_get_string (checksum));
}

static gboolean
is_hash (const char *text)
{
  return strspn (text, "0123456789abcdef") == HASH_LENGTH;
}

static gboolean
load_identity (PanalSnapshot  *self,
               GError        **error)
{
  PanalAnswer rows = panal_answer_ask (self->db, "identity", IDENTITY_MAX);

  while (panal_answer_next (&rows))
    g_hash_table_insert (self->identity, panal_answer_dup_text (&rows, IDENTITY_NAME), panal_answer_dup_text (&rows, IDENTITY_VALUE));

  return panal_answer_end (&rows, error);
}

static gboolean
load_languages (PanalSnapshot  *self,
                GError        **error)
{
  PanalAnswer rows = panal_answer_ask (self->db, "languages", LANGUAGES_MAX);

  while (panal_answer_next (&rows))
    {
      g_autofree char *direction = panal_answer_dup_text (&rows, LANGUAGE_DIRECTION);
      PanalLanguage *language = g_new0 (PanalLanguage, 1);

      language->tag = panal_answer_dup_text (&rows, LANGUAGE_TAG);
      language->name = panal_answer_dup_text (&rows, LANGUAGE_NAME);
      language->rtl = g_str_equal (direction, "rtl");
      language->fallback = g_new0 (char *, 1);
      g_ptr_array_add (self->languages, language);
      if (!panal_id_is_language (language->tag) || language->name[0] == '\0')
        panal_answer_damage (&rows, "a language without a tag or a name");
    }

  return panal_answer_end (&rows, error);
}

static gboolean
load_fallbacks (PanalSnapshot  *self,
                PanalLanguage  *language,
                GError        **error)
{
  g_autoptr(GStrvBuilder) chain = g_strv_builder_new ();
  PanalAnswer rows = panal_answer_ask (self->db, "language-fallbacks", FALLBACKS_MAX);

  panal_answer_bind_text (&rows, ":language", language->tag);
  while (panal_answer_next (&rows))
    {
      g_autofree char *tag = panal_answer_dup_text (&rows, FALLBACK_TAG);

      if (panal_snapshot_find_language (self, tag) == NULL)
        panal_answer_damage (&rows, "a fallback to a language that is not there");
      if (!g_str_equal (tag, language->tag))
        g_strv_builder_add (chain, tag);
    }
  if (!panal_answer_end (&rows, error))
    return FALSE;

  g_strfreev (language->fallback);
  language->fallback = g_strv_builder_end (chain);
  return TRUE;
}

static gboolean
load (PanalSnapshot  *self,
      GError        **error)
{
  const char *source;

  if (!load_identity (self, error) || !load_languages (self, error))
    return FALSE;

  for (guint i = 0; i < self->languages->len; i++)
    if (!load_fallbacks (self, self->languages->pdata[i], error))
      return FALSE;

  source = panal_snapshot_get_identity (self, "source_language");
  if (source != NULL && panal_snapshot_find_language (self, source) != NULL)
    return TRUE;

  g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED, "the snapshot does not say its source language");
  return FALSE;
}

PanalSnapshot *
panal_snapshot_open (const char  *path,
                     const char  *sha256,
                     GError     **error)
{
  g_autoptr(PanalSnapshot) self = NULL;
  g_autofree char *hash = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (sha256 != NULL, NULL);

  hash = panal_snapshot_hash (path, NULL, error);
  if (hash == NULL)
    return NULL;
  if (!g_str_equal (hash, sha256))
    {
      g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_TRUSTED,
                   "%s is not the file that was promised: install it again", path);
      return NULL;
    }

  self = g_atomic_rc_box_new0 (PanalSnapshot);
  self->sha256 = g_steal_pointer (&hash);
  self->identity = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) language_free);
  self->db = panal_db_open (path, error);
  if (self->db == NULL || !load (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* Reads the file that sha256sum writes, and nothing else that it could hold. */
static char *
read_hash (const char  *path,
           GError     **error)
{
  g_autofree char *beside = g_strconcat (path, ".sha256", NULL);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *ending = g_strdup_printf ("  %s", name);
  char text[HASH_FILE_MAX + 2] = { 0 };
  gsize length = 0;
  gssize got;
  int fd = open_regular (beside, error);

  if (fd < 0)
    return NULL;
  while (length <= HASH_FILE_MAX && (got = read_some (fd, text + length, HASH_FILE_MAX + 1 - length)) > 0)
    length += got;
  close (fd);

  if (length > 0 && text[length - 1] == '\n')
    text[--length] = '\0';
  if (strlen (text) == length && is_hash (text) && g_str_equal (text + HASH_LENGTH, ending))
    return g_strndup (text, HASH_LENGTH);

  g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_TRUSTED,
               "%s does not say the hash of %s: make it again with sha256sum", beside, name);
  return NULL;
}

PanalSnapshot *
panal_snapshot_open_beside (const char  *path,
                            GError     **error)
{
  g_autofree char *hash = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  hash = read_hash (path, error);

  return hash != NULL ? panal_snapshot_open (path, hash, error) : NULL;
}

PanalSnapshot *
panal_snapshot_ref (PanalSnapshot *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
panal_snapshot_unref (PanalSnapshot *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, (GDestroyNotify) snapshot_clear);
}

const char *
panal_snapshot_get_sha256 (PanalSnapshot *self)
{
  return self->sha256;
}

PanalDb *
panal_snapshot_get_db (PanalSnapshot *self)
{
  return self->db;
}

GPtrArray *
panal_snapshot_get_languages (PanalSnapshot *self)
{
  return self->languages;
}

const char *
panal_snapshot_get_identity (PanalSnapshot *self,
                             const char    *name)
{
  return g_hash_table_lookup (self->identity, name);
}

const PanalLanguage *
panal_snapshot_find_language (PanalSnapshot *self,
                              const char    *tag)
{
  for (guint i = 0; i < self->languages->len; i++)
    {
      const PanalLanguage *language = self->languages->pdata[i];

      if (g_strcmp0 (language->tag, tag) == 0)
        return language;
    }

  return NULL;
}

guint
panal_snapshot_rank (PanalSnapshot *self,
                     const char    *language,
                     const char    *candidate)
{
  const PanalLanguage *chosen = panal_snapshot_find_language (self, language);
  guint rank = 1;

  g_return_val_if_fail (candidate != NULL, PANAL_LANGUAGE_NONE);

  if (g_strcmp0 (language, candidate) == 0)
    return 0;

  for (char **at = chosen != NULL ? chosen->fallback : NULL; at != NULL && *at != NULL; at++, rank++)
    if (g_str_equal (*at, candidate))
      return rank;

  return g_strcmp0 (panal_snapshot_get_identity (self, "source_language"), candidate) == 0 ? rank : PANAL_LANGUAGE_NONE;
}
