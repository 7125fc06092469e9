/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "hit"

#include "config.h"

#include "search/hit.h"

PanalHit *
panal_hit_new (PanalHitKind  kind,
               const char   *id,
               const char   *language)
{
  PanalHit *self = g_new0 (PanalHit, 1);

  self->kind = kind;
  self->id = g_strdup (id);
  self->language = g_strdup (language);
  self->title = g_strdup ("");
  self->snippet = g_strdup ("");
  self->lights = g_array_new (FALSE, FALSE, sizeof (PanalLight));

  return self;
}

void
panal_hit_free (PanalHit *self)
{
  g_free (self->id);
  g_free (self->language);
  g_free (self->title);
  g_free (self->snippet);
  g_array_unref (self->lights);
  g_free (self);
}

PanalHits *
panal_hits_new (const char *words)
{
  PanalHits *self = g_new0 (PanalHits, 1);

  self->words = g_strdup (words);
  self->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_hit_free);

  return self;
}

void
panal_hits_free (PanalHits *self)
{
  g_free (self->words);
  g_free (self->suggestion);
  g_ptr_array_unref (self->hits);
  g_free (self);
}

const char *
panal_hit_kind_to_string (PanalHitKind kind)
{
  static const char * const names[] = { "article", "contact" };

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == PANAL_HIT_N_KINDS);
  g_return_val_if_fail (kind < PANAL_HIT_N_KINDS, NULL);

  return names[kind];
}
