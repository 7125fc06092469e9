/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "program"

#include "config.h"

#include "publish/program.h"

#include "base/date.h"
#include "publish/date-rule.h"
#include "publish/inspect.h"
#include "publish/scaffold.h"
#include "publish/snapshot-writer.h"
#include "publish/translations.h"

#define DEFAULT_FOLDER "data/content"

static const char usage[] =
  "panal-publish: from a folder of texts and tables to the file that kiosks read\n"
  "\n"
  "  panal-publish check DIR [--json]\n"
  "      Reads the folder and says what is wrong, where, and what to write instead.\n"
  "  panal-publish build DIR -o FILE\n"
  "      Checks the folder and makes FILE. If anything is wrong, FILE stays as it was.\n"
  "  panal-publish inspect FILE [--json]\n"
  "      Says what is in such a file: how many articles, contacts, translations.\n"
  "  panal-publish translated ARTICLE LANGUAGE [--approved] [DIR]\n"
  "      Records that this translation was made from the present text. With --approved:\n"
  "      a native reader has read it.\n"
  "  panal-publish new article ID --topic TOPIC [DIR]\n"
  "  panal-publish new contact ID [DIR]\n"
  "  panal-publish new language TAG NAME [--right-to-left] [DIR]\n"
  "      Makes a beginning to fill in.\n"
  "\n"
  "DIR is " DEFAULT_FOLDER " where it is left out. '--today 2026-11-23' takes that day for today.\n"
  "It returns 0 if all is well, 1 if something is wrong with the content or a file, and 2 if it\n"
  "did not understand the command.\n";

typedef struct
{
  GPtrArray  *words;       /* owned; of borrowed texts: what is no option */
  const char *output;      /* -o */
  const char *topic;
  const char *today;
  gboolean    json;
  gboolean    approved;
  gboolean    right_to_left;
  gboolean    help;
} Options;

typedef struct
{
  const Options *options;
  GString       *output;
  GString       *errors;
  const char    *today;    /* the day that dates are compared with */
} Run;

static gboolean
read_option (Options            *options,
             const char * const *arguments,
             guint              *at)
{
  static const struct { const char *name; gsize offset; gboolean has_value; } known[] = {
    { "-o", G_STRUCT_OFFSET (Options, output), TRUE },
    { "--output", G_STRUCT_OFFSET (Options, output), TRUE },
    { "--topic", G_STRUCT_OFFSET (Options, topic), TRUE },
    { "--today", G_STRUCT_OFFSET (Options, today), TRUE },
    { "--json", G_STRUCT_OFFSET (Options, json), FALSE },
    { "--approved", G_STRUCT_OFFSET (Options, approved), FALSE },
    { "--right-to-left", G_STRUCT_OFFSET (Options, right_to_left), FALSE },
    { "--help", G_STRUCT_OFFSET (Options, help), FALSE },
    { "-h", G_STRUCT_OFFSET (Options, help), FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      if (!g_str_equal (arguments[*at], known[i].name))
        continue;
      if (!known[i].has_value)
        G_STRUCT_MEMBER (gboolean, options, known[i].offset) = TRUE;
      else if (arguments[*at + 1] != NULL)
        G_STRUCT_MEMBER (const char *, options, known[i].offset) = arguments[++*at];
      else
        return FALSE;
      return TRUE;
    }

  return FALSE;
}

static gboolean
read_options (Options            *options,
              const char * const *arguments,
              GString            *errors)
{
  for (guint i = 0; arguments[i] != NULL; i++)
    {
      const char *argument = arguments[i];

      if (argument[0] != '-')
        g_ptr_array_add (options->words, (gpointer) argument);
      else if (!read_option (options, arguments, &i))
        {
          g_string_append_printf (errors, "'%s' is not an option, or a word is missing after it.\n\n%s", argument, usage);
          return FALSE;
        }
    }

  if (options->today != NULL && !panal_date_is_day (options->today))
    {
      g_string_append_printf (errors, "'%s' is not a day. Write it as 2026-11-23.\n", options->today);
      return FALSE;
    }

  return TRUE;
}

static PanalExit
tell_usage (const Run *run)
{
  g_string_append (run->errors, usage);
  return PANAL_EXIT_USAGE;
}

static PanalExit
tell_error (const Run    *run,
            const GError *error)
{
  g_string_append_printf (run->errors, "%s\n", error->message);
  return g_error_matches (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_USAGE) ? PANAL_EXIT_USAGE : PANAL_EXIT_FAULTS;
}

static const char *
get_word (const Run *run,
          guint      index)
{
  return index < run->options->words->len ? run->options->words->pdata[index] : NULL;
}

static PanalExit
run_check (const Run *run)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = NULL;
  g_autofree char *text = NULL;
  const char *folder = get_word (run, 1) != NULL ? get_word (run, 1) : DEFAULT_FOLDER;

  if (run->options->words->len > 2)
    return tell_usage (run);
  if ((tree = panal_tree_load (folder, run->today, faults, &error)) == NULL)
    return tell_error (run, error);

  text = run->options->json ? panal_faults_to_json (faults) : panal_faults_to_text (faults);
  g_string_append_printf (run->output, "%s%s", text, run->options->json ? "\n" : "");
  return panal_faults_count (faults, PANAL_SEVERITY_ERROR) > 0 ? PANAL_EXIT_FAULTS : PANAL_EXIT_OK;
}

static PanalExit
run_build (const Run *run)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = NULL;

  if (run->options->words->len != 2 || run->options->output == NULL)
    return tell_usage (run);
  if ((tree = panal_tree_load (get_word (run, 1), run->today, faults, &error)) == NULL)
    return tell_error (run, error);

  if (panal_faults_count (faults, PANAL_SEVERITY_ERROR) > 0 || panal_faults_count (faults, PANAL_SEVERITY_WARNING) > 0)
    {
      g_autofree char *text = panal_faults_to_text (faults);

      g_string_append (run->errors, text);
    }
  if (panal_faults_count (faults, PANAL_SEVERITY_ERROR) > 0)
    {
      g_string_append (run->errors, "Nothing was written.\n");
      return PANAL_EXIT_FAULTS;
    }

  if (!panal_snapshot_write (tree, run->options->output, &error))
    return tell_error (run, error);
  g_string_append_printf (run->output, "%s: %u articles\n", run->options->output, tree->articles->all->len);
  return PANAL_EXIT_OK;
}

static PanalExit
run_inspect (const Run *run)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = NULL;
  g_autofree char *text = NULL;

  if (run->options->words->len != 2)
    return tell_usage (run);
  if ((node = panal_inspect_read (get_word (run, 1), &error)) == NULL)
    return tell_error (run, error);

  text = run->options->json ? json_to_string (node, TRUE) : panal_inspect_to_text (node);
  g_string_append_printf (run->output, "%s%s", text, run->options->json ? "\n" : "");
  return PANAL_EXIT_OK;
}

/* A record over a faulty text would say that it fits its source; a faulty translations.tsv would lose the
 * lines that could not be read. */
static gboolean
has_faults_of (const PanalFaults *faults,
               const char        *article,
               GString           *errors)
{
  g_autoptr(GPtrArray) list = panal_faults_list (faults);
  g_autofree char *folder = g_strconcat ("articles/", article, "/", NULL);
  gboolean found = FALSE;

  for (guint i = 0; i < list->len; i++)
    {
      const PanalFault *fault = list->pdata[i];

      if (fault->severity != PANAL_SEVERITY_ERROR || !(g_str_has_prefix (fault->file, folder) || g_str_equal (fault->file, PANAL_TRANSLATIONS_FILE)))
        continue;
      g_string_append_printf (errors, "%s:%u: %s. %s\n", fault->file, fault->line, fault->what, fault->how);
      found = TRUE;
    }

  return found;
}

static PanalExit
run_translated (const Run *run)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = NULL;
  const char *folder = get_word (run, 3) != NULL ? get_word (run, 3) : DEFAULT_FOLDER;

  if (run->options->words->len < 3 || run->options->words->len > 4)
    return tell_usage (run);
  if ((tree = panal_tree_load (folder, run->today, faults, &error)) == NULL)
    return tell_error (run, error);
  if (has_faults_of (faults, get_word (run, 1), run->errors))
    {
      g_string_append (run->errors, "Nothing was recorded: mend this first.\n");
      return PANAL_EXIT_FAULTS;
    }
  if (!panal_translations_record (tree, get_word (run, 1), get_word (run, 2), run->options->approved, &error))
    return tell_error (run, error);

  g_string_append_printf (run->output, "%s in %s is recorded as %s\n", get_word (run, 1), get_word (run, 2), run->options->approved ? "approved" : "unreviewed");
  return PANAL_EXIT_OK;
}

static PanalExit
run_new (const Run *run)
{
  const char *what = get_word (run, 1), *id = get_word (run, 2);
  guint n_words = g_strcmp0 (what, "language") == 0 ? 4 : 3;
  const char *folder = get_word (run, n_words) != NULL ? get_word (run, n_words) : DEFAULT_FOLDER;
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = NULL;
  gboolean made = FALSE;

  if (run->options->words->len < n_words || run->options->words->len > n_words + 1)
    return tell_usage (run);
  if ((tree = panal_tree_load (folder, run->today, faults, &error)) == NULL)
    return tell_error (run, error);

  if (g_str_equal (what, "article") && run->options->topic != NULL)
    made = panal_scaffold_article (tree, id, run->options->topic, &error);
  else if (g_str_equal (what, "contact"))
    made = panal_scaffold_contact (tree, id, &error);
  else if (g_str_equal (what, "language"))
    made = panal_scaffold_language (tree, id, get_word (run, 3), run->options->right_to_left, &error);
  else
    return tell_usage (run);
  if (!made)
    return tell_error (run, error);

  g_string_append_printf (run->output, "%s %s is there: fill it in, then run 'panal-publish check %s'\n", what, id, folder);
  return PANAL_EXIT_OK;
}

static char *
dup_today (const Options *options)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return options->today != NULL ? g_strdup (options->today) : g_date_time_format (now, "%Y-%m-%d");
}

PanalExit
panal_program_run (const char * const *arguments,
                   GString            *output,
                   GString            *errors)
{
  static const struct { const char *name; PanalExit (*run) (const Run *run); } commands[] = {
    { "check", run_check }, { "build", run_build }, { "inspect", run_inspect }, { "translated", run_translated }, { "new", run_new },
  };
  g_autoptr(GPtrArray) words = g_ptr_array_new ();
  Options options = { .words = words };
  g_autofree char *today = NULL;
  Run run = { &options, output, errors, NULL };

  if (!read_options (&options, arguments, errors))
    return PANAL_EXIT_USAGE;
  if (options.help || g_strcmp0 (get_word (&run, 0), "help") == 0)
    {
      g_string_append (output, usage);
      return PANAL_EXIT_OK;
    }

  run.today = today = dup_today (&options);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strcmp0 (get_word (&run, 0), commands[i].name) == 0)
      return commands[i].run (&run);

  return tell_usage (&run);
}
