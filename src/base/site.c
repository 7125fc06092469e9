/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "site"

#include "config.h"

#include "base/site.h"

#include "base/atomic.h"
#include "base/bytes.h"
#include "base/error.h"

typedef struct
{
  PanalSite        site;
  gatomicrefcount  ref_count;
} Counted;

PanalSite *
panal_site_new_defaults (void)
{
  Counted *self = g_new0 (Counted, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->site = (PanalSite) {
    .operator_name = g_strdup (""),
    .complaints = g_strdup (""),
    .desk_name = g_strdup (""),
    .desk_hours = g_strdup (""),
    .country = g_strdup (""),
    .place = g_strdup (""),
    .place_name = g_strdup (""),
    .time_zone = g_strdup (""),
    .languages = g_new0 (char *, 1),
    .idle_seconds = PANAL_SITE_IDLE_SECONDS,
  };

  return &self->site;
}

PanalSite *
panal_site_ref (PanalSite *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((Counted *) self)->ref_count);
  return self;
}

void
panal_site_unref (PanalSite *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&((Counted *) self)->ref_count))
    return;

  g_free (self->operator_name);
  g_free (self->complaints);
  g_free (self->desk_name);
  g_free (self->desk_hours);
  g_free (self->country);
  g_free (self->place);
  g_free (self->place_name);
  g_free (self->time_zone);
  g_strfreev (self->languages);
  g_free (self);
}

static char *
good_path (const char *path)
{
  return g_strconcat (path, ".good", NULL);
}

static PanalSite *
read_site (const char *path,
           GPtrArray  *faults)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = panal_bytes_read (path, PANAL_SITE_MAX_BYTES, &error);

  if (bytes == NULL)
    {
      g_ptr_array_add (faults, g_strconcat (error->message, ".", NULL));
      return NULL;
    }

  return panal_site_parse (bytes, faults);
}

gboolean
panal_site_check (const char *path,
                  GPtrArray  *faults)
{
  g_autoptr(PanalSite) site = NULL;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (faults != NULL, FALSE);

  site = read_site (path, faults);
  return site != NULL;
}

PanalSite *
panal_site_load (const char       *path,
                 PanalSiteOrigin  *ret_origin,
                 GPtrArray       **ret_faults)
{
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  PanalSiteOrigin origin = PANAL_SITE_ORIGIN_FILE;
  PanalSite *site;

  g_return_val_if_fail (path != NULL, NULL);

  site = read_site (path, faults);
  if (site == NULL)
    {
      g_autofree char *good = good_path (path);

      origin = PANAL_SITE_ORIGIN_LAST_GOOD;
      site = read_site (good, faults);
    }
  if (site == NULL)
    {
      origin = PANAL_SITE_ORIGIN_DEFAULTS;
      site = panal_site_new_defaults ();
    }

  if (ret_origin != NULL)
    *ret_origin = origin;
  if (ret_faults != NULL)
    *ret_faults = g_steal_pointer (&faults);

  return site;
}

gboolean
panal_site_keep (const char  *path,
                 GError     **error)
{
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GBytes) bytes = NULL, kept = NULL;
  g_autoptr(PanalSite) site = NULL;
  g_autofree char *good = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  bytes = panal_bytes_read (path, PANAL_SITE_MAX_BYTES, error);
  if (bytes == NULL)
    return FALSE;

  site = panal_site_parse (bytes, faults);
  if (site == NULL)
    {
      g_autofree char *sentences = NULL;

      g_ptr_array_add (faults, NULL);
      sentences = g_strjoinv ("\n", (char **) faults->pdata);
      g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_FORMAT, "%s cannot be used:\n%s", path, sentences);
      return FALSE;
    }

  /* The launcher calls this at each start: a card that is written only when something changed lives longer. */
  good = good_path (path);
  kept = panal_bytes_read (good, PANAL_SITE_MAX_BYTES, NULL);  /* may fail: there is none yet */
  if (kept != NULL && g_bytes_equal (kept, bytes))
    return TRUE;

  return panal_atomic_write (good, bytes, error);
}
