/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "yaml-reader"

#include "config.h"

#include "publish/yaml-reader.h"

#include <string.h>
#include <yaml.h>

typedef struct
{
  yaml_parser_t  parser;
  const char    *file;
  guint          first_line;
  PanalFaults   *faults;
  PanalYaml     *root;     /* owned; nullable: nothing has come yet */
  GPtrArray     *open;     /* owned; of borrowed PanalYaml: the lists and maps that have not ended */
} Reader;

static PanalYaml *
yaml_new (PanalYamlKind kind,
          guint         line)
{
  PanalYaml *self = g_new0 (PanalYaml, 1);

  self->kind = kind;
  self->line = line;
  if (kind != PANAL_YAML_VALUE)
    self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_yaml_free);
  if (kind == PANAL_YAML_MAP)
    self->keys = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
panal_yaml_free (PanalYaml *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  g_free (self);
}

const PanalYaml *
panal_yaml_find (const PanalYaml *self,
                 const char      *key)
{
  for (guint i = 0; self->kind == PANAL_YAML_MAP && i < self->keys->len; i++)
    if (g_str_equal (self->keys->pdata[i], key))
      return self->items->pdata[i];

  return NULL;
}

static guint
line_at (const Reader *reader,
         yaml_mark_t   mark)
{
  return reader->first_line + mark.line;
}

static gboolean
next_event (Reader       *reader,
            yaml_event_t *event)
{
  const char *problem;

  if (yaml_parser_parse (&reader->parser, event))
    return TRUE;

  problem = reader->parser.problem != NULL ? reader->parser.problem : "no memory";
  panal_faults_error (reader->faults, "yaml.syntax", reader->file, line_at (reader, reader->parser.problem_mark),
                      "This line cannot be understood (%s)\nLook at blanks before the line, ':' and quotes", problem);
  return FALSE;
}

static gboolean
is_decorated (const yaml_event_t *event)
{
  switch (event->type)
    {
    case YAML_ALIAS_EVENT:
      return TRUE;
    case YAML_SCALAR_EVENT:
      return event->data.scalar.anchor != NULL || event->data.scalar.tag != NULL;
    case YAML_SEQUENCE_START_EVENT:
      return event->data.sequence_start.anchor != NULL || event->data.sequence_start.tag != NULL;
    case YAML_MAPPING_START_EVENT:
      return event->data.mapping_start.anchor != NULL || event->data.mapping_start.tag != NULL;
    default:
      return FALSE;
    }
}

/* Puts a new part where the reading stands: it is the root, a key or a value of the innermost open list
 * or map. Takes @part. */
static gboolean
attach (Reader    *reader,
        PanalYaml *part)
{
  PanalYaml *open = reader->open->len > 0 ? reader->open->pdata[reader->open->len - 1] : NULL;

  if (open == NULL && reader->root != NULL)
    {
      panal_faults_error (reader->faults, "yaml.syntax", reader->file, part->line, "A second document begins here\nTake the line '---' away");
      panal_yaml_free (part);
      return FALSE;
    }
  if (open == NULL)
    reader->root = part;
  else if (open->kind != PANAL_YAML_MAP || open->keys->len > open->items->len)
    g_ptr_array_add (open->items, part);
  else
    {
      g_autoptr(PanalYaml) key = part;

      if (key->kind != PANAL_YAML_VALUE || key->text[0] == '\0')
        {
          panal_faults_error (reader->faults, "yaml.syntax", reader->file, key->line, "A key is missing before the ':'\nWrite 'key: value'");
          return FALSE;
        }
      if (panal_yaml_find (open, key->text) != NULL)
        panal_faults_error (reader->faults, "yaml.duplicate-key", reader->file, key->line, "'%s' stands here twice\nKeep one of them", key->text);
      g_ptr_array_add (open->keys, g_steal_pointer (&key->text));
    }

  return TRUE;
}

static gboolean
open_part (Reader        *reader,
           PanalYamlKind  kind,
           guint          line)
{
  PanalYaml *part;

  if (reader->open->len >= PANAL_YAML_DEPTH_MAX)
    {
      panal_faults_error (reader->faults, "yaml.depth", reader->file, line, "Lists lie too deep in one another\nLook at the blanks before the lines");
      return FALSE;
    }

  part = yaml_new (kind, line);
  if (!attach (reader, part))
    return FALSE;

  g_ptr_array_add (reader->open, part);
  return TRUE;
}

static gboolean
read_event (Reader             *reader,
            const yaml_event_t *event)
{
  guint line = line_at (reader, event->start_mark);
  PanalYaml *value;

  if (is_decorated (event))
    {
      panal_faults_error (reader->faults, "yaml.anchor", reader->file, line,
                          "'&', '*' and '!' have a special meaning at the beginning of a value\nPut the value in quotes");
      return FALSE;
    }

  switch (event->type)
    {
    case YAML_SCALAR_EVENT:
      value = yaml_new (PANAL_YAML_VALUE, line);
      value->text = g_strndup ((const char *) event->data.scalar.value, event->data.scalar.length);
      return attach (reader, value);

    case YAML_SEQUENCE_START_EVENT:
      return open_part (reader, PANAL_YAML_LIST, line);

    case YAML_MAPPING_START_EVENT:
      return open_part (reader, PANAL_YAML_MAP, line);

    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      g_ptr_array_set_size (reader->open, reader->open->len - 1);
      return TRUE;

    default:
      return TRUE;
    }
}

static gboolean
read_stream (Reader *reader)
{
  for (;;)
    {
      yaml_event_t event;
      gboolean read, end;

      if (!next_event (reader, &event))
        return FALSE;

      read = read_event (reader, &event);
      end = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete (&event);
      if (!read || end)
        return read;
    }
}

PanalYaml *
panal_yaml_parse (const char  *text,
                  const char  *file,
                  guint        first_line,
                  PanalFaults *faults)
{
  Reader reader = { .file = file, .first_line = first_line, .faults = faults };
  gboolean read;

  if (!yaml_parser_initialize (&reader.parser))
    {
      panal_faults_error (faults, "yaml.syntax", file, 0, "There is no memory to read this file\nClose other programs");
      return NULL;
    }

  reader.open = g_ptr_array_new ();
  yaml_parser_set_encoding (&reader.parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string (&reader.parser, (const unsigned char *) text, strlen (text));
  read = read_stream (&reader);
  yaml_parser_delete (&reader.parser);
  g_ptr_array_unref (reader.open);

  if (!read)
    g_clear_pointer (&reader.root, panal_yaml_free);
  else if (reader.root == NULL)
    {
      reader.root = yaml_new (PANAL_YAML_VALUE, first_line);
      reader.root->text = g_strdup ("");
    }

  return reader.root;
}
