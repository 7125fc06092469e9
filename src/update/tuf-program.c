/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "update"

#include "config.h"

#include "update/tuf-program.h"

#include <gio/gio.h>

#include "base/atomic.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "trust/tuf-client.h"
#include "update/tuf-web.h"

/* A target is held in memory here: this is a tool for tests, not the way content comes to a kiosk. */
#define TARGET_BYTES_MAX (256 * 1024 * 1024)
#define FIRST_ROOT_BYTES_MAX 512000

static const char usage[] =
  "panal-tuf --metadata-dir FOLDER init ROOT-FILE\n"
  "panal-tuf --metadata-dir FOLDER --metadata-url ADDRESS refresh\n"
  "panal-tuf --metadata-dir FOLDER --metadata-url ADDRESS --target-name PATH… --target-base-url ADDRESS --target-dir FOLDER download\n";

/* Owned. */
typedef struct
{
  char *metadata_dir;
  char *metadata_url;
  char **target_names;
  char *target_base_url;
  char *target_dir;
  char **rest;
  PanalTufWeb *web;
} Job;

static void
job_clear (Job *job)
{
  g_free (job->metadata_dir);
  g_free (job->metadata_url);
  g_strfreev (job->target_names);
  g_free (job->target_base_url);
  g_free (job->target_dir);
  g_strfreev (job->rest);
  g_clear_pointer (&job->web, panal_tuf_web_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Job, job_clear)

static gboolean
parse (Job                *job,
       const char * const *arguments,
       GError            **error)
{
  const GOptionEntry entries[] = {
    { "metadata-dir", 0, 0, G_OPTION_ARG_FILENAME, &job->metadata_dir, "the folder of trusted metadata", "FOLDER" },
    { "metadata-url", 0, 0, G_OPTION_ARG_STRING, &job->metadata_url, "where the repository's metadata are", "ADDRESS" },
    { "target-name", 0, 0, G_OPTION_ARG_STRING_ARRAY, &job->target_names, "the path of a target; may be repeated", "PATH" },
    { "target-base-url", 0, 0, G_OPTION_ARG_STRING, &job->target_base_url, "where the repository's targets are", "ADDRESS" },
    { "target-dir", 0, 0, G_OPTION_ARG_FILENAME, &job->target_dir, "where to put targets", "FOLDER" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &job->rest, NULL, "COMMAND" },
    { NULL }
  };
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_auto(GStrv) copy = g_strdupv ((char **) arguments);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  return g_option_context_parse_strv (context, &copy, error);
}

static GBytes *
on_fetch (const char    *name,
          gsize          max,
          GCancellable  *cancellable,
          gpointer       user_data,
          GError       **error)
{
  Job *job = user_data;

  return panal_tuf_web_fetch (job->web, job->metadata_url, name, max, cancellable, error);
}

static PanalTufClient *
make_client (Job *job)
{
  g_autoptr(PanalClock) clock = panal_clock_new (NULL);
  g_autoptr(GDateTime) now = panal_clock_dup_real (clock);

  job->web = panal_tuf_web_new ();
  return panal_tuf_client_new (job->metadata_dir, g_date_time_to_unix (now), PANAL_TUF_STALE_REFUSE, on_fetch, job);
}

/* One file a path, whatever is in it. A file that is right already is not asked for. */
static gboolean
download_one (Job                 *job,
              PanalTrustedTarget  *target,
              GError             **error)
{
  g_autofree char *name = g_uri_escape_string (panal_trusted_target_get_path (target), NULL, FALSE);
  g_autofree char *file = g_build_filename (job->target_dir, name, NULL);
  g_autofree char *remote = g_uri_escape_string (panal_trusted_target_get_remote_path (target), "/", FALSE);
  gint64 length = panal_trusted_target_get_length (target);
  g_autoptr(GBytes) kept = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (length > TARGET_BYTES_MAX)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_TOO_LARGE, "'%s' is longer than %d bytes", name, TARGET_BYTES_MAX);
      return FALSE;
    }

  kept = panal_bytes_read (file, length, NULL /* may fail: then it is fetched */);
  if (kept != NULL && panal_trusted_target_check_bytes (target, kept, NULL /* may fail: then it is fetched */))
    return TRUE;

  bytes = panal_tuf_web_fetch (job->web, job->target_base_url, remote, length, NULL, error);
  return bytes != NULL && panal_trusted_target_check_bytes (target, bytes, error) && panal_atomic_write (file, bytes, error);
}

static gboolean
download (Job     *job,
          GError **error)
{
  g_autoptr(PanalTufClient) client = make_client (job);

  if (!panal_tuf_client_refresh (client, NULL, error))
    return FALSE;
  for (guint i = 0; job->target_names[i] != NULL; i++)
    {
      g_autoptr(PanalTrustedTarget) target = panal_tuf_client_find_target (client, job->target_names[i], NULL, error);

      if (target == NULL || !download_one (job, target, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
init (Job     *job,
      GError **error)
{
  g_autoptr(GBytes) root = panal_bytes_read (job->rest[1], FIRST_ROOT_BYTES_MAX, error);

  return root != NULL && panal_tuf_client_trust (job->metadata_dir, root, error);
}

static gboolean
refresh (Job     *job,
         GError **error)
{
  g_autoptr(PanalTufClient) client = make_client (job);

  return panal_tuf_client_refresh (client, NULL, error);
}

int
panal_tuf_program_run (const char * const *arguments,
                       GString            *errors)
{
  g_auto(Job) job = { 0, };
  g_autoptr(GError) error = NULL;
  guint count;
  const char *command;
  gboolean is_done = FALSE;

  if (!parse (&job, arguments, &error))
    {
      g_string_append_printf (errors, "panal-tuf: %s\n%s", error->message, usage);
      return 1;
    }

  count = job.rest != NULL ? g_strv_length (job.rest) : 0;
  command = count > 0 && job.metadata_dir != NULL ? job.rest[0] : "";
  if (g_str_equal (command, "init") && count == 2)
    is_done = init (&job, &error);
  else if (g_str_equal (command, "refresh") && count == 1 && job.metadata_url != NULL)
    is_done = refresh (&job, &error);
  else if (g_str_equal (command, "download") && count == 1 && job.metadata_url != NULL && job.target_names != NULL &&
           job.target_base_url != NULL && job.target_dir != NULL)
    is_done = download (&job, &error);
  else
    {
      g_string_append_printf (errors, "panal-tuf: this is no whole command. It knows:\n%s", usage);
      return 1;
    }

  if (!is_done)
    g_string_append_printf (errors, "panal-tuf: %s\n", error->message);
  return is_done ? 0 : 1;
}
