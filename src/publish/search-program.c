/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "search-program"

#include "config.h"

#include "publish/search-program.h"

#include <json-glib/json-glib.h>

#include "search/ranking.h"

enum { EXIT_OK, EXIT_UNREADABLE, EXIT_NOT_UNDERSTOOD };

static const char usage[] =
  "panal-search: what a kiosk would show for some words\n"
  "\n"
  "  panal-search --snapshot FILE [--lang TAG] [--country CODE] [--typing] [--json] WORDS\n"
  "\n"
  "FILE is a file that panal-publish made, TAG the language of the visitor (es), CODE the country of the\n"
  "kiosk. With --typing it answers as after each letter: titles only, and the last word may be unfinished.\n"
  "'--' before WORDS lets them begin with '-'. It returns 0, also if nothing was found, 1 if FILE cannot be\n"
  "read, and 2 if it did not understand the command.\n";

typedef struct
{
  const char *snapshot;
  const char *language;
  const char *country;
  gboolean    typing;
  gboolean    json;
  gboolean    help;
  GString    *words;   /* owned by the caller */
} Options;

static gboolean
read_options (Options            *options,
              const char * const *arguments,
              GString            *errors)
{
  gboolean words_only = FALSE;

  for (guint i = 0; arguments[i] != NULL; i++)
    {
      const char *argument = arguments[i];
      const char **value = words_only ? NULL : g_str_equal (argument, "--snapshot") ? &options->snapshot
                           : g_str_equal (argument, "--lang") ? &options->language
                           : g_str_equal (argument, "--country") ? &options->country : NULL;

      if (value != NULL && arguments[i + 1] != NULL)
        *value = arguments[++i];
      else if (words_only || argument[0] != '-' || argument[1] == '\0')
        g_string_append_printf (options->words, "%s%s", options->words->len > 0 ? " " : "", argument);
      else if (g_str_equal (argument, "--"))
        words_only = TRUE;
      else if (g_str_equal (argument, "--typing"))
        options->typing = TRUE;
      else if (g_str_equal (argument, "--json"))
        options->json = TRUE;
      else if (g_str_equal (argument, "--help") || g_str_equal (argument, "-h"))
        options->help = TRUE;
      else
        {
          g_string_append_printf (errors, "'%s' is not an option, or a word is missing after it.\n\n%s", argument, usage);
          return FALSE;
        }
    }

  return TRUE;
}

static PanalHits *
search (const Options  *options,
        GError        **error)
{
  g_autofree char *sha256 = panal_snapshot_hash (options->snapshot, NULL, error);
  g_autoptr(PanalSnapshot) snapshot = NULL;
  g_autoptr(PanalIndex) index = NULL;

  if (sha256 == NULL
      || (snapshot = panal_snapshot_open (options->snapshot, sha256, error)) == NULL)
    return NULL;
  if (panal_snapshot_find_language (snapshot, options->language) == NULL)
    {
      g_set_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND, "%s has no language '%s'; write the tag of one that it has, as in --lang es",
                   options->snapshot, options->language);
      return NULL;
    }
  if ((index = panal_index_build (snapshot, NULL, error)) == NULL)
    return NULL;

  return panal_ranking_search (index, options->words->str, options->language, options->country, options->typing, NULL, error);
}

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_hit (JsonBuilder     *builder,
         const PanalHits *hits,
         const PanalHit  *hit)
{
  json_builder_begin_object (builder);
  add_text (builder, "kind", panal_hit_kind_to_string (hit->kind));
  add_text (builder, "id", hit->id);
  add_text (builder, "language", hit->language);
  add_text (builder, "title", hit->title);
  add_text (builder, "suggestion", hits->suggested ? hits->suggestion : NULL);
  add_text (builder, "snippet", hit->snippet);
  json_builder_set_member_name (builder, "lit");
  json_builder_begin_array (builder);
  for (guint i = 0; i < hit->lights->len; i++)
    {
      PanalLight light = g_array_index (hit->lights, PanalLight, i);
      g_autofree char *words = g_strndup (hit->snippet + light.start, light.length);

      json_builder_add_string_value (builder, words);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static char *
to_json (const Options   *options,
         const PanalHits *hits)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;

  json_builder_begin_object (builder);
  add_text (builder, "words", hits->words);
  add_text (builder, "language", options->language);
  add_text (builder, "suggestion", hits->suggestion);
  json_builder_set_member_name (builder, "suggested");
  json_builder_add_boolean_value (builder, hits->suggested);
  json_builder_set_member_name (builder, "hits");
  json_builder_begin_array (builder);
  for (guint i = 0; i < hits->hits->len; i++)
    add_hit (builder, hits, hits->hits->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, TRUE);
}

static void
append_text (GString         *output,
             const Options   *options,
             const PanalHits *hits)
{
  if (hits->suggestion != NULL)
    g_string_append_printf (output, "did you mean: %s%s\n", hits->suggestion, hits->suggested ? " (this was found for it)" : "");
  for (guint i = 0; i < hits->hits->len; i++)
    {
      const PanalHit *hit = hits->hits->pdata[i];

      g_string_append_printf (output, "%s %s", panal_hit_kind_to_string (hit->kind), hit->id);
      if (!g_str_equal (hit->language, options->language))
        g_string_append_printf (output, " [%s]", hit->language);
      g_string_append_printf (output, ": %s\n    %s\n", hit->title, hit->snippet);
    }
  if (hits->hits->len == 0)
    g_string_append (output, "nothing was found\n");
}

int
panal_search_program_run (const char * const *arguments,
                          GString            *output,
                          GString            *errors)
{
  g_autoptr(GString) words = g_string_new (NULL);
  Options options = { .language = "es", .words = words };
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalHits) hits = NULL;

  if (!read_options (&options, arguments, errors))
    return EXIT_NOT_UNDERSTOOD;
  if (options.help)
    {
      g_string_append (output, usage);
      return EXIT_OK;
    }
  if (options.snapshot == NULL)
    {
      g_string_append_printf (errors, "Name a file to search in.\n\n%s", usage);
      return EXIT_NOT_UNDERSTOOD;
    }
  if ((hits = search (&options, &error)) == NULL)
    {
      g_string_append_printf (errors, "%s\n", error->message);
      return EXIT_UNREADABLE;
    }

  if (options.json)
    {
      g_autofree char *json = to_json (&options, hits);

      g_string_append_printf (output, "%s\n", json);
    }
  else
    append_text (output, &options, hits);
  return EXIT_OK;
}
