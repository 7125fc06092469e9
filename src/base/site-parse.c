/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "site-parse"

#include "config.h"

#include "base/site.h"

#include <string.h>

#include "base/id.h"

#define GROUP "kiosk"
#define SHOWN_CHARACTERS 40

typedef struct
{
  GKeyFile  *file;    /* borrowed, all of these */
  PanalSite *site;
  GPtrArray *faults;
} Parse;

/* One key of the group: where its value goes and who judges it. */
typedef struct
{
  const char *name;
  gsize       offset;
  void      (*take) (Parse *parse, const char *name, const char *value, gpointer into);
} Key;

/* Adds a sentence. It takes a format so that each fault can say what to write instead. */
static void G_GNUC_PRINTF (2, 3)
add_fault (GPtrArray  *faults,
           const char *format,
           ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (faults, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

static gboolean
is_plain (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:  /* holds all bidirectional controls and zero-width signs */
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return FALSE;
    default:
      return TRUE;
    }
}

/* A sentence is printed on terminals and on the staff's screen: what it quotes is short and harmless. */
static char *
quote (const char *value)
{
  GString *shown = g_string_new ("'");
  guint n = 0;

  for (const char *at = value; *at != '\0' && n < SHOWN_CHARACTERS; at = g_utf8_next_char (at), n++)
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (shown, is_plain (c) ? c : '?');
    }
  g_string_append (shown, g_utf8_strlen (value, -1) > SHOWN_CHARACTERS ? "…'" : "'");

  return g_string_free (shown, FALSE);
}

static void
take_text (Parse      *parse,
           const char *name,
           const char *value,
           gpointer    into)
{
  char **text = into;

  if (g_utf8_strlen (value, -1) > PANAL_SITE_MAX_TEXT)
    {
      add_fault (parse->faults, "%s has %ld characters; write %d at most.", name, g_utf8_strlen (value, -1), PANAL_SITE_MAX_TEXT);
      return;
    }

  for (const char *at = value; *at != '\0'; at = g_utf8_next_char (at))
    if (!is_plain (g_utf8_get_char (at)))
      {
        add_fault (parse->faults, "%s has a character that cannot be seen (U+%04X) at place %ld; type the text again on one line.",
                   name, g_utf8_get_char (at), g_utf8_pointer_to_offset (value, at) + 1);
        return;
      }

  g_free (*text);
  *text = g_strdup (value);
}

static void
take_country (Parse      *parse,
              const char *name,
              const char *value,
              gpointer    into)
{
  g_autofree char *shown = quote (value);

  if (*value == '\0' || panal_id_is_country (value))
    take_text (parse, name, value, into);
  else
    add_fault (parse->faults, "%s is %s; write the two capital letters of the country, such as MX, or leave it empty.", name, shown);
}

static void
take_place (Parse      *parse,
            const char *name,
            const char *value,
            gpointer    into)
{
  g_autofree char *shown = quote (value);

  if (*value == '\0' || panal_id_is_slug (value))
    take_text (parse, name, value, into);
  else
    add_fault (parse->faults, "%s is %s; write the id of a place from places.csv, such as mx-tapachula, or leave it empty.", name, shown);
}

/* Only names of the IANA database: GLib would also take offsets and POSIX rules, and with those the
 * opening hours would be wrong for half of the year. */
static gboolean
is_time_zone (const char *value)
{
  g_autoptr(GTimeZone) zone = NULL;

  if (!g_str_equal (value, "UTC") && (!g_ascii_isalpha (value[0]) || strchr (value, '/') == NULL))
    return FALSE;
  for (const char *at = value; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && strchr ("_+-/", *at) == NULL)
      return FALSE;

  zone = g_time_zone_new_identifier (value);
  return zone != NULL;
}

static void
take_time_zone (Parse      *parse,
                const char *name,
                const char *value,
                gpointer    into)
{
  g_autofree char *shown = quote (value);

  if (*value == '\0' || is_time_zone (value))
    take_text (parse, name, value, into);
  else
    add_fault (parse->faults, "%s is %s, which this machine does not know; write a name such as America/Mexico_City, or leave it empty.", name, shown);
}

static void
take_languages (Parse      *parse,
                const char *name,
                const char *value,
                gpointer    into)
{
  char ***languages = into;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto(GStrv) words = g_strsplit (value, ";", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *shown = NULL;
      const char *word = g_strstrip (words[i]);

      /* A list may end in its separator, as GKeyFile writes it. */
      if (*word == '\0' && words[i + 1] == NULL)
        break;

      shown = quote (word);
      if (!panal_id_is_language (word))
        add_fault (parse->faults, "%s has %s; write language tags with ';' between them, such as es;en;fr, or leave it empty.", name, shown);
      else if (!g_hash_table_add (seen, (gpointer) word))
        add_fault (parse->faults, "%s has %s twice; write each language once.", name, shown);
      else
        g_strv_builder_add (builder, word);
    }

  if (g_hash_table_size (seen) > PANAL_SITE_MAX_LANGUAGES)
    add_fault (parse->faults, "%s has %u languages; write %d at most.", name, g_hash_table_size (seen), PANAL_SITE_MAX_LANGUAGES);

  g_strfreev (*languages);
  *languages = g_strv_builder_end (builder);
}

static void
take_number (Parse      *parse,
             const char *name,
             const char *value,
             guint       min,
             guint       max,
             const char *also,
             guint      *into)
{
  g_autofree char *shown = quote (value);
  guint64 number;

  if (also[0] != '\0' && g_str_equal (value, "0"))
    *into = 0;
  else if (g_ascii_string_to_unsigned (value, 10, min, max, &number, NULL))
    *into = number;
  else
    add_fault (parse->faults, "%s is %s; write a whole number from %u to %u%s.", name, shown, min, max, also);
}

static void
take_idle (Parse      *parse,
           const char *name,
           const char *value,
           gpointer    into)
{
  take_number (parse, name, value, PANAL_SITE_IDLE_MIN, PANAL_SITE_IDLE_MAX, "", into);
}

static void
take_width (Parse      *parse,
            const char *name,
            const char *value,
            gpointer    into)
{
  take_number (parse, name, value, PANAL_SITE_WIDTH_MIN, PANAL_SITE_WIDTH_MAX, ", or 0 to ask the display", into);
}

static void
take_bottom (Parse      *parse,
             const char *name,
             const char *value,
             gpointer    into)
{
  take_number (parse, name, value, 1, PANAL_SITE_BOTTOM_MAX, ", or 0 if nobody measured it", into);
}

static const Key keys[] = {
  { "operator",        G_STRUCT_OFFSET (PanalSite, operator_name),   take_text },
  { "complaints",      G_STRUCT_OFFSET (PanalSite, complaints),      take_text },
  { "desk_name",       G_STRUCT_OFFSET (PanalSite, desk_name),       take_text },
  { "desk_hours",      G_STRUCT_OFFSET (PanalSite, desk_hours),      take_text },
  { "country",         G_STRUCT_OFFSET (PanalSite, country),         take_country },
  { "place",           G_STRUCT_OFFSET (PanalSite, place),           take_place },
  { "place_name",      G_STRUCT_OFFSET (PanalSite, place_name),      take_text },
  { "time_zone",       G_STRUCT_OFFSET (PanalSite, time_zone),       take_time_zone },
  { "languages",       G_STRUCT_OFFSET (PanalSite, languages),       take_languages },
  { "idle_seconds",    G_STRUCT_OFFSET (PanalSite, idle_seconds),    take_idle },
  { "panel_width_mm",  G_STRUCT_OFFSET (PanalSite, panel_width_mm),  take_width },
  { "panel_bottom_mm", G_STRUCT_OFFSET (PanalSite, panel_bottom_mm), take_bottom },
};

static gboolean
is_known (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_str_equal (name, keys[i].name))
      return TRUE;

  return FALSE;
}

static void
refuse_unknown (Parse *parse)
{
  g_auto(GStrv) groups = g_key_file_get_groups (parse->file, NULL);
  g_auto(GStrv) names = g_key_file_get_keys (parse->file, GROUP, NULL, NULL);  /* may fail: the group is missing, which is said below */

  for (guint i = 0; groups[i] != NULL; i++)
    if (!g_str_equal (groups[i], GROUP))
      {
        g_autofree char *shown = quote (groups[i]);

        add_fault (parse->faults, "There is no group %s; put all settings under [" GROUP "].", shown);
      }

  if (names == NULL)
    add_fault (parse->faults, "The line [" GROUP "] is missing; write it above the settings.");

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (!is_known (names[i]))
      {
        g_autofree char *shown = quote (names[i]);

        add_fault (parse->faults, "There is no setting %s; look for its right name in the example, or delete the line.", shown);
      }
}

/* GKeyFile takes the last of two lines for one key in silence. Two lines mean two opinions, and which
 * country was meant is not ours to guess. */
static void
refuse_twice (Parse      *parse,
              const char *text)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *equals = strchr (lines[i], '=');
      const char *name;

      if (equals == NULL || *g_strchug (lines[i]) == '#')
        continue;

      *strchr (lines[i], '=') = '\0';
      name = g_strchomp (lines[i]);
      if (is_known (name) && !g_hash_table_add (seen, g_strdup (name)))
        add_fault (parse->faults, "%s is set twice (line %u); keep one of the lines.", name, i + 1);
    }
}

static void
take_all (Parse *parse)
{
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *value = NULL;

      if (!g_key_file_has_key (parse->file, GROUP, keys[i].name, NULL))
        continue;

      /* As written, without the escapes of g_key_file_get_string(): no setting needs one, and two wrong
       * ones in a value make GLib 2.74 warn of a bug. */
      value = g_key_file_get_value (parse->file, GROUP, keys[i].name, NULL);
      if (strchr (value, '\\') != NULL)
        add_fault (parse->faults, "%s has a '\\'; write it without one.", keys[i].name);
      else
        keys[i].take (parse, keys[i].name, g_strstrip (value), G_STRUCT_MEMBER_P (parse->site, keys[i].offset));
    }
}

PanalSite *
panal_site_parse (GBytes    *bytes,
                  GPtrArray *faults)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autoptr(PanalSite) site = panal_site_new_defaults ();
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  Parse parse = { file, site, faults };
  const char *data, *start;
  guint n_before;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  n_before = faults->len;
  data = g_bytes_get_data (bytes, &length);
  if (length > PANAL_SITE_MAX_BYTES)
    {
      add_fault (faults, "The file has more than %d bytes; it is not a settings file.", PANAL_SITE_MAX_BYTES);
      return NULL;
    }
  if (length > 0 && !g_utf8_validate (data, length, NULL))
    {
      add_fault (faults, "The file is not UTF-8; save it again as UTF-8 (in Notepad: Save as, Encoding).");
      return NULL;
    }

  text = g_strndup (data != NULL ? data : "", length);
  start = g_str_has_prefix (text, "\xef\xbb\xbf") ? text + 3 : text;
  if (!g_key_file_load_from_data (file, start, strlen (start), G_KEY_FILE_KEEP_TRANSLATIONS, &error))
    {
      g_autofree char *shown = quote (error->message);

      add_fault (faults, "The file cannot be understood (%s); each line is [" GROUP "], a setting such as country=MX, or a remark after #.", shown);
      return NULL;
    }

  refuse_unknown (&parse);
  refuse_twice (&parse, start);
  take_all (&parse);

  return faults->len == n_before ? g_steal_pointer (&site) : NULL;
}
