/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "fault"

#include "config.h"

#include "publish/fault.h"

#include <string.h>

#include <json-glib/json-glib.h>

G_DEFINE_QUARK (panal-publish-error-quark, panal_publish_error)

struct _PanalFaults
{
  GPtrArray  *all;      /* owned; of PanalFault */
  GHashTable *known;    /* owned; the words of each, so that one mistake is not told twice */
};

static void
fault_free (PanalFault *self)
{
  g_free (self->rule);
  g_free (self->file);
  g_free (self->what);
  g_free (self->how);
  g_free (self);
}

PanalFaults *
panal_faults_new (void)
{
  PanalFaults *self = g_new0 (PanalFaults, 1);

  self->all = g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
panal_faults_free (PanalFaults *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->all);
  g_hash_table_unref (self->known);
  g_free (self);
}

/* What editors typed comes back in the words of a fault: it may hold anything, and must not break the
 * one line that a fault has. */
static char *
one_line (const char *text,
          gsize       length)
{
  char *line = g_utf8_make_valid (text, length);

  for (char *at = line; *at != '\0'; at++)
    if ((guchar) *at < 0x20 || *at == 0x7f)
      *at = ' ';

  return line;
}

static void
add (PanalFaults   *self,
     PanalSeverity  severity,
     const char    *rule,
     const char    *file,
     guint          line,
     char          *words)
{
  const char *newline = strrchr (words, '\n');
  PanalFault *fault = g_new0 (PanalFault, 1);
  char *known;

  fault->severity = severity;
  fault->rule = g_strdup (rule);
  fault->file = g_strdup (file);
  fault->line = line;
  fault->what = one_line (words, newline != NULL ? (gsize) (newline - words) : strlen (words));
  fault->how = one_line (newline != NULL ? newline + 1 : "", newline != NULL ? strlen (newline + 1) : 0);
  g_free (words);

  known = g_strdup_printf ("%s\n%s\n%u\n%s", rule, file, line, fault->what);
  if (g_hash_table_add (self->known, known))
    g_ptr_array_add (self->all, fault);
  else
    fault_free (fault);
}

void
panal_faults_error (PanalFaults *self,
                    const char  *rule,
                    const char  *file,
                    guint        line,
                    const char  *format,
                    ...)
{
  va_list args;

  va_start (args, format);
  add (self, PANAL_SEVERITY_ERROR, rule, file, line, g_strdup_vprintf (format, args));
  va_end (args);
}

void
panal_faults_warning (PanalFaults *self,
                      const char  *rule,
                      const char  *file,
                      guint        line,
                      const char  *format,
                      ...)
{
  va_list args;

  va_start (args, format);
  add (self, PANAL_SEVERITY_WARNING, rule, file, line, g_strdup_vprintf (format, args));
  va_end (args);
}

guint
panal_faults_count (const PanalFaults *self,
                    PanalSeverity      severity)
{
  guint count = 0;

  for (guint i = 0; i < self->all->len; i++)
    if (((PanalFault *) self->all->pdata[i])->severity == severity)
      count++;

  return count;
}

static int
compare_faults (gconstpointer left,
                gconstpointer right)
{
  const PanalFault *a = *(PanalFault * const *) left;
  const PanalFault *b = *(PanalFault * const *) right;
  int order = strcmp (a->file, b->file);

  if (order == 0)
    order = (a->line > b->line) - (a->line < b->line);
  if (order == 0)
    order = strcmp (a->rule, b->rule);
  if (order == 0)
    order = strcmp (a->what, b->what);

  return order;
}

GPtrArray *
panal_faults_list (const PanalFaults *self)
{
  GPtrArray *list = g_ptr_array_sized_new (self->all->len);

  for (guint i = 0; i < self->all->len; i++)
    g_ptr_array_add (list, self->all->pdata[i]);
  g_ptr_array_sort (list, compare_faults);

  return list;
}

char *
panal_faults_to_text (const PanalFaults *self)
{
  g_autoptr(GPtrArray) list = panal_faults_list (self);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const PanalFault *fault = list->pdata[i];

      if (fault->file[0] != '\0' && fault->line > 0)
        g_string_append_printf (text, "%s:%u: ", fault->file, fault->line);
      else if (fault->file[0] != '\0')
        g_string_append_printf (text, "%s: ", fault->file);
      g_string_append_printf (text, "%s%s.%s%s [%s]\n", fault->severity == PANAL_SEVERITY_WARNING ? "warning: " : "",
                              fault->what, fault->how[0] != '\0' ? " " : "", fault->how, fault->rule);
    }
  g_string_append_printf (text, "%u errors, %u warnings\n",
                          panal_faults_count (self, PANAL_SEVERITY_ERROR), panal_faults_count (self, PANAL_SEVERITY_WARNING));

  return g_string_free (text, FALSE);
}

static void
add_member (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_count (JsonBuilder *builder,
           const char  *name,
           gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

char *
panal_faults_to_json (const PanalFaults *self)
{
  g_autoptr(GPtrArray) list = panal_faults_list (self);
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;

  json_builder_begin_object (builder);
  add_count (builder, "errors", panal_faults_count (self, PANAL_SEVERITY_ERROR));
  add_count (builder, "warnings", panal_faults_count (self, PANAL_SEVERITY_WARNING));
  json_builder_set_member_name (builder, "faults");
  json_builder_begin_array (builder);
  for (guint i = 0; i < list->len; i++)
    {
      const PanalFault *fault = list->pdata[i];

      json_builder_begin_object (builder);
      add_member (builder, "severity", fault->severity == PANAL_SEVERITY_ERROR ? "error" : "warning");
      add_member (builder, "rule", fault->rule);
      add_member (builder, "file", fault->file);
      add_count (builder, "line", fault->line);
      add_member (builder, "what", fault->what);
      add_member (builder, "how", fault->how);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
