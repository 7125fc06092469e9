/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "lockdown"

#include "config.h"

#include "session/lockdown.h"

#include <string.h>

#include "base/id.h"

/* Longer than every address of ours: two ids, their words and slashes. */
#define URI_MAX 256

/* X11/X.h and gdk/gdkenums.h. Bits 13 and 14 are the layout group that XKB puts there; a
 * pressed button says only that a hand rests on the screen. */
#define MODIFIER_SHIFT    (1u << 0)
#define MODIFIER_LOCK     (1u << 1)
#define MODIFIER_NUM_LOCK (1u << 4)
#define MODIFIER_ALT_GR   (1u << 7)
#define MODIFIER_BUTTONS  (31u << 8)
#define MODIFIER_GROUP    (3u << 13)
#define MODIFIERS_ALLOWED (MODIFIER_SHIFT | MODIFIER_LOCK | MODIFIER_NUM_LOCK | MODIFIER_ALT_GR | \
                           MODIFIER_BUTTONS | MODIFIER_GROUP)

/* X11/keysymdef.h: from 0x01000100 a keysym is a Unicode code point. */
#define KEYSYM_UNICODE     0x01000000u
#define KEYSYM_UNICODE_MIN 0x01000100u
#define KEYSYM_UNICODE_MAX 0x0110ffffu

static const struct
{
  guint first;
  guint last;
} key_ranges[] = {
  { 0x0020, 0x007e },  /* ASCII */
  { 0x00a0, 0x00ff },  /* Latin 1: ñ, á, ¿ */
  { 0x01a1, 0x07fe },  /* the old numbers of Latin 2 to 4, kana, Arabic, Cyrillic and Greek letters */
  { 0x13bc, 0x13be },  /* Œ, œ, Ÿ of Latin 9 */
  { 0xfe20, 0xfe20 },  /* Tab with Shift */
  { 0xfe50, 0xfe6f },  /* dead accents */
  { 0xff08, 0xff09 },  /* Backspace, Tab */
  { 0xff0d, 0xff0d },  /* Enter */
  { 0xff1b, 0xff1b },  /* Escape */
  { 0xff51, 0xff54 },  /* arrows */
  { 0xff8d, 0xff8d },  /* Enter on the keypad */
  { 0xff96, 0xff99 },  /* arrows on the keypad */
  { 0xffb0, 0xffb9 },  /* digits on the keypad */
};

/* Whole families first, since each new version of a library brings new members. */
static const char * const dropped_prefixes[] = { "GTK_", "GDK_", "GSK_", "WEBKIT_", "JSC_", "GST_", "GIO_", "G_ENABLE_", "LD_", NULL };
static const char * const dropped_names[] = {
  "G_DEBUG", "G_MESSAGES_DEBUG", "G_MESSAGES_PREFIXED", "G_SLICE", "G_TLS_GNUTLS_PRIORITY",
  "MALLOC_CHECK_", "MALLOC_PERTURB_", "MALLOC_TRACE", "SSLKEYLOGFILE",
  "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY",
  NULL
};

/* What chooses a way to draw or switches accessibility, and opens nothing. */
static const char * const kept_names[] = {
  "GDK_BACKEND", "GDK_SCALE", "GDK_DPI_SCALE", "GDK_DEBUG", "GSK_RENDERER", "GTK_A11Y", "GIO_USE_VFS",
  "WEBKIT_DISABLE_COMPOSITING_MODE", "WEBKIT_DISABLE_DMABUF_RENDERER",
  NULL
};

/* Returns: what follows @prefix in @text, or NULL */
static const char *
after (const char *text,
       const char *prefix)
{
  return g_str_has_prefix (text, prefix) ? text + strlen (prefix) : NULL;
}

PanalTarget
panal_lockdown_parse_uri (const char  *uri,
                          const char **ret_id)
{
  PanalTarget target = PANAL_TARGET_NONE;
  const char *id;

  if (uri == NULL || strnlen (uri, URI_MAX + 1) > URI_MAX)
    return PANAL_TARGET_NONE;

  if (g_str_equal (uri, "panal://style/reader.css"))
    {
      target = PANAL_TARGET_STYLE;
      id = NULL;
    }
  else if ((id = after (uri, "panal://article/")) != NULL && panal_id_is_slug (id))
    target = PANAL_TARGET_ARTICLE;
  else if ((id = after (uri, "panal://asset/")) != NULL && panal_id_is_picture (id))
    target = PANAL_TARGET_ASSET;
  else if ((id = after (uri, "panal://open/article/")) != NULL && panal_id_is_slug (id))
    target = PANAL_TARGET_OPEN_ARTICLE;
  else if ((id = after (uri, "panal://open/contact/")) != NULL && panal_id_is_slug (id))
    target = PANAL_TARGET_OPEN_CONTACT;

  if (target != PANAL_TARGET_NONE && ret_id != NULL)
    *ret_id = id;

  return target;
}

PanalLockdownVerdict
panal_lockdown_uri (const char *uri,
                    gboolean    is_user_gesture)
{
  switch (panal_lockdown_parse_uri (uri, NULL))
    {
    case PANAL_TARGET_ARTICLE:
    case PANAL_TARGET_ASSET:
    case PANAL_TARGET_STYLE:
      return PANAL_LOCKDOWN_SHOW;
    case PANAL_TARGET_OPEN_ARTICLE:
    case PANAL_TARGET_OPEN_CONTACT:
      return is_user_gesture ? PANAL_LOCKDOWN_OPEN_VIEW : PANAL_LOCKDOWN_REFUSE;
    case PANAL_TARGET_NONE:
    default:
      return PANAL_LOCKDOWN_REFUSE;
    }
}

/* A code point that one can see. Those that only steer (direction, joining, tags) come from no keyboard
 * that we serve, and could hide what is in a search. */
static gboolean
is_visible (gunichar c)
{
  return g_unichar_validate (c) && g_unichar_isprint (c) && g_unichar_type (c) != G_UNICODE_PRIVATE_USE &&
         g_unichar_type (c) != G_UNICODE_LINE_SEPARATOR && g_unichar_type (c) != G_UNICODE_PARAGRAPH_SEPARATOR;
}

gboolean
panal_lockdown_key (guint keyval,
                    guint modifiers)
{
  if ((modifiers & ~MODIFIERS_ALLOWED) != 0)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (key_ranges); i++)
    if (keyval >= key_ranges[i].first && keyval <= key_ranges[i].last)
      return TRUE;

  return keyval >= KEYSYM_UNICODE_MIN && keyval <= KEYSYM_UNICODE_MAX && is_visible (keyval - KEYSYM_UNICODE);
}

static gboolean
is_dropped (const char *name)
{
  if (g_strv_contains (kept_names, name))
    return FALSE;

  for (guint i = 0; dropped_prefixes[i] != NULL; i++)
    if (g_str_has_prefix (name, dropped_prefixes[i]))
      return TRUE;

  return g_strv_contains (dropped_names, name);
}

/* Without a GPU the launcher needs this one word; the others open inspectors or write logs. */
static gboolean
has_gl_disable (const char *value)
{
  g_auto(GStrv) words = g_strsplit_set (value, ":;, \t", -1);

  return g_strv_contains ((const char * const *) words, "gl-disable");
}

char **
panal_lockdown_clean_environment (char **envp)
{
  g_auto(GStrv) before = envp;
  g_autoptr(GStrvBuilder) after_it = g_strv_builder_new ();

  for (guint i = 0; before != NULL && before[i] != NULL; i++)
    {
      const char *equals = strchr (before[i], '=');
      g_autofree char *name = NULL;

      if (equals == NULL)
        continue;

      name = g_strndup (before[i], equals - before[i]);
      if (!g_str_equal (name, "GDK_DEBUG"))
        {
          if (!is_dropped (name))
            g_strv_builder_add (after_it, before[i]);
        }
      else if (has_gl_disable (equals + 1))
        g_strv_builder_add (after_it, "GDK_DEBUG=gl-disable");
    }

  return g_strv_builder_end (after_it);
}

void
panal_lockdown_clean_process (void)
{
  g_auto(GStrv) before = g_get_environ ();
  g_auto(GStrv) clean = panal_lockdown_clean_environment (g_strdupv (before));

  for (guint i = 0; before[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (before[i], strcspn (before[i], "="));
      const char *value = g_environ_getenv (clean, name);

      if (value == NULL)
        g_unsetenv (name);
      else
        g_setenv (name, value, TRUE);
    }
}
