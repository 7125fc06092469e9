/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "id"

#include "config.h"

#include "base/id.h"

#include <string.h>

static gboolean
is_slug_n (const char *text,
           gsize       length)
{
  if (length == 0 || length > PANAL_ID_MAX || text[0] == '-' || text[length - 1] == '-')
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_islower (text[i]) && !g_ascii_isdigit (text[i]) && text[i] != '-')
      return FALSE;

  return TRUE;
}

gboolean
panal_id_is_slug (const char *text)
{
  return text != NULL && is_slug_n (text, strlen (text));
}

gboolean
panal_id_is_fact (const char *text)
{
  if (text == NULL || !g_ascii_isupper (text[0]) || strlen (text) > PANAL_ID_MAX)
    return FALSE;

  for (const char *at = text; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && *at != '-')
      return FALSE;

  return TRUE;
}

gboolean
panal_id_is_language (const char *text)
{
  gsize primary = 0, length;

  if (text == NULL)
    return FALSE;

  length = strlen (text);
  if (length < 2 || length > 35 || text[length - 1] == '-' || strstr (text, "--") != NULL)
    return FALSE;

  while (g_ascii_isalpha (text[primary]))
    primary++;
  if (primary < 2 || primary > 8 || (text[primary] != '\0' && text[primary] != '-'))
    return FALSE;

  for (gsize i = primary; i < length; i++)
    if (!g_ascii_isalnum (text[i]) && text[i] != '-')
      return FALSE;

  return TRUE;
}

gboolean
panal_id_is_country (const char *text)
{
  return text != NULL && g_ascii_isupper (text[0]) && g_ascii_isupper (text[1]) && text[2] == '\0';
}

gboolean
panal_id_is_picture (const char *text)
{
  const char *slash, *dot;

  if (text == NULL || (slash = strchr (text, '/')) == NULL || (dot = strrchr (text, '.')) == NULL || dot < slash)
    return FALSE;

  return is_slug_n (text, slash - text) && is_slug_n (slash + 1, dot - slash - 1) && g_str_equal (dot, ".svg");
}

gint64
panal_id_key (const char *id)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  guint64 key;

  g_return_val_if_fail (id != NULL, 0);

  g_checksum_update (checksum, (const guchar *) id, strlen (id));
  g_checksum_get_digest (checksum, digest, &length);
  memcpy (&key, digest, sizeof key);

  return (gint64) (GUINT64_FROM_BE (key) >> 2);
}
