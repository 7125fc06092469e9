/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/json.h"

#include <string.h>

G_DEFINE_QUARK (panal-trust-error-quark, panal_trust_error)

/* Where the scanner stands. json-glib crashes on deep nesting, keeps the last of two members, bends large integers and
 * accepts comments, octal numbers and a second document; what passes here leaves it no such choice. */
typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  guint depth;
} Scanner;

static gboolean
refuse (Scanner     *scanner,
        const char  *what,
        GError     **error)
{
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "the JSON is refused at byte %" G_GSIZE_FORMAT ": %s",
               (gsize) (scanner->at - scanner->start), what);
  return FALSE;
}

/* The value of the four hexadecimal digits behind '\u', or -1. */
static int
read_escape (Scanner *scanner)
{
  int code = 0;

  if (scanner->end - scanner->at < 6 || scanner->at[0] != '\\' || scanner->at[1] != 'u')
    return -1;
  for (int i = 2; i < 6; i++)
    {
      int digit = g_ascii_xdigit_value (scanner->at[i]);

      if (digit < 0)
        return -1;
      code = code * 16 + digit;
    }

  scanner->at += 6;
  return code;
}

static gboolean
scan_escape (Scanner  *scanner,
             GError  **error)
{
  int code;

  if (scanner->end - scanner->at >= 2 && scanner->at[1] != '\0' && strchr ("\"\\/bfnrt", scanner->at[1]) != NULL)
    {
      scanner->at += 2;
      return TRUE;
    }

  code = read_escape (scanner);
  if (code < 0)
    return refuse (scanner, "there is no such escape", error);
  if (code == 0)
    return refuse (scanner, "a text holds NUL", error);
  if (code >= 0xdc00 && code <= 0xdfff)
    return refuse (scanner, "half of a surrogate pair", error);
  if (code >= 0xd800 && code <= 0xdbff)
    {
      code = read_escape (scanner);
      if (code < 0xdc00 || code > 0xdfff)
        return refuse (scanner, "half of a surrogate pair", error);
    }
  return TRUE;
}

static gboolean
scan_string (Scanner  *scanner,
             GError  **error)
{
  scanner->at++;
  while (scanner->at < scanner->end)
    {
      if (*scanner->at == '"')
        {
          scanner->at++;
          return TRUE;
        }
      if ((guchar) *scanner->at < 0x20)
        return refuse (scanner, "a control character in a text", error);
      if (*scanner->at != '\\')
        scanner->at++;
      else if (!scan_escape (scanner, error))
        return FALSE;
    }
  return refuse (scanner, "a text has no end", error);
}

static gboolean
scan_number (Scanner  *scanner,
             GError  **error)
{
  const char *digits = *scanner->at == '-' ? scanner->at + 1 : scanner->at;
  const char *end = digits;
  g_autofree char *text = NULL;

  while (end < scanner->end && g_ascii_isdigit (*end))
    end++;
  if (end == digits)
    return refuse (scanner, "'-' without a number", error);
  if (*digits == '0' && (end > digits + 1 || digits != scanner->at))
    return refuse (scanner, "a number begins with 0", error);
  if (end < scanner->end && (g_ascii_isalpha (*end) || *end == '.' || *end == '_'))
    return refuse (scanner, "only whole numbers in plain digits are accepted", error);

  text = g_strndup (digits, end - digits);
  if (end - digits > 16 || g_ascii_strtoll (text, NULL, 10) > PANAL_JSON_INTEGER_MAX)
    return refuse (scanner, "a number is too large", error);

  scanner->at = end;
  return TRUE;
}

static gboolean
scan_word (Scanner  *scanner,
           GError  **error)
{
  static const char *words[] = { "true", "false", "null" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (scanner->end - scanner->at) >= length && memcmp (scanner->at, words[i], length) == 0 &&
          (scanner->at + length == scanner->end || !g_ascii_isalnum (scanner->at[length])))
        {
          scanner->at += length;
          return TRUE;
        }
    }
  return refuse (scanner, "this is no JSON value", error);
}

/* One token, that is not white space. */
static gboolean
scan_token (Scanner  *scanner,
            GError  **error)
{
  char c = *scanner->at;

  if (c == '"')
    return scan_string (scanner, error);
  if (c == '-' || g_ascii_isdigit (c))
    return scan_number (scanner, error);
  if (c == '{' || c == '[')
    {
      if (++scanner->depth > PANAL_JSON_DEPTH_MAX)
        return refuse (scanner, "it is nested too deep", error);
    }
  else if (c == '}' || c == ']')
    {
      if (scanner->depth-- == 0)
        return refuse (scanner, "a bracket closes nothing", error);
    }
  else if (c != ',' && c != ':')
    return scan_word (scanner, error);

  scanner->at++;
  return TRUE;
}

static gboolean
scan (Scanner  *scanner,
      GError  **error)
{
  gboolean has_begun = FALSE;

  if (scanner->end - scanner->at >= 3 && memcmp (scanner->at, "\357\273\277", 3) == 0)
    return refuse (scanner, "it begins with a byte order mark; save it without", error);
  if (!g_utf8_validate_len (scanner->at, scanner->end - scanner->at, NULL))
    return refuse (scanner, "it is not UTF-8 throughout, or it holds NUL", error);

  while (scanner->at < scanner->end)
    {
      if (strchr (" \t\r\n", *scanner->at) != NULL)
        {
          scanner->at++;
          continue;
        }
      if (!has_begun && *scanner->at != '{')
        return refuse (scanner, "it does not begin with an object", error);
      if (has_begun && scanner->depth == 0)
        return refuse (scanner, "something follows its end", error);
      has_begun = TRUE;
      if (!scan_token (scanner, error))
        return FALSE;
    }

  if (!has_begun || scanner->depth != 0)
    return refuse (scanner, "it ends too early", error);
  return TRUE;
}

/* json-glib tells of each member that it reads, and then keeps one of each name: two numbers that must agree. */
typedef struct
{
  GArray *members;       /* guint: for each open object */
  gboolean is_doubled;
} Count;

static void
on_object_start (JsonParser *parser,
                 gpointer    user_data)
{
  Count *count = user_data;
  guint none = 0;

  g_array_append_val (count->members, none);
}

static void
on_object_member (JsonParser *parser,
                  JsonObject *object,
                  const char *name,
                  gpointer    user_data)
{
  Count *count = user_data;

  if (count->members->len > 0)
    g_array_index (count->members, guint, count->members->len - 1)++;
}

static void
on_object_end (JsonParser *parser,
               JsonObject *object,
               gpointer    user_data)
{
  Count *count = user_data;

  if (count->members->len == 0)
    return;
  if (g_array_index (count->members, guint, count->members->len - 1) != json_object_get_size (object))
    count->is_doubled = TRUE;
  g_array_set_size (count->members, count->members->len - 1);
}

JsonObject *
panal_json_parse (GBytes  *bytes,
                  gsize    max,
                  GError **error)
{
  g_autoptr(JsonParser) parser = NULL;
  g_autoptr(GArray) members = NULL;
  g_autoptr(GError) cause = NULL;
  Count count = { 0, };
  Scanner scanner = { 0, };
  gsize length;
  JsonNode *root;

  g_return_val_if_fail (bytes != NULL, NULL);

  scanner.start = scanner.at = g_bytes_get_data (bytes, &length);
  if (length > max)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_TOO_LARGE,
                   "the JSON has %" G_GSIZE_FORMAT " bytes; at most %" G_GSIZE_FORMAT " are accepted", length, max);
      return NULL;
    }
  scanner.end = scanner.start + length;
  if (!scan (&scanner, error))
    return NULL;

  parser = json_parser_new_immutable ();
  members = g_array_new (FALSE, FALSE, sizeof (guint));
  count.members = members;
  g_signal_connect (parser, "object-start", G_CALLBACK (on_object_start), &count);
  g_signal_connect (parser, "object-member", G_CALLBACK (on_object_member), &count);
  g_signal_connect (parser, "object-end", G_CALLBACK (on_object_end), &count);
  if (!json_parser_load_from_data (parser, scanner.start, length, &cause))
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "the JSON cannot be read: %s", cause->message);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (count.is_doubled || root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT,
                           count.is_doubled ? "the JSON has two members of one name" : "the JSON is no object");
      return NULL;
    }
  return json_object_ref (json_node_get_object (root));
}

static JsonNode *
require (JsonObject   *object,
         const char   *name,
         JsonNodeType  type,
         GType         value_type,
         const char   *kind,
         GError      **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && json_node_get_node_type (node) == type &&
      (type != JSON_NODE_VALUE || json_node_get_value_type (node) == value_type))
    return node;

  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, node == NULL ? "'%s' is missing; it must be %s" : "'%s' must be %s",
               name, kind);
  return NULL;
}

const char *
panal_json_require_string (JsonObject  *object,
                           const char  *name,
                           GError     **error)
{
  JsonNode *node = require (object, name, JSON_NODE_VALUE, G_TYPE_STRING, "a text", error);

  return node != NULL ? json_node_get_string (node) : NULL;
}

JsonObject *
panal_json_require_object (JsonObject  *object,
                           const char  *name,
                           GError     **error)
{
  JsonNode *node = require (object, name, JSON_NODE_OBJECT, G_TYPE_NONE, "an object", error);

  return node != NULL ? json_node_get_object (node) : NULL;
}

JsonArray *
panal_json_require_array (JsonObject  *object,
                          const char  *name,
                          GError     **error)
{
  JsonNode *node = require (object, name, JSON_NODE_ARRAY, G_TYPE_NONE, "an array", error);

  return node != NULL ? json_node_get_array (node) : NULL;
}

gboolean
panal_json_require_integer (JsonObject  *object,
                            const char  *name,
                            gint64       min,
                            gint64       max,
                            gint64      *ret_value,
                            GError     **error)
{
  JsonNode *node = require (object, name, JSON_NODE_VALUE, G_TYPE_INT64, "a whole number", error);
  gint64 value;

  if (node == NULL)
    return FALSE;

  value = json_node_get_int (node);
  if (value < min || value > max)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT,
                   "'%s' must be from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, name, min, max, value);
      return FALSE;
    }
  *ret_value = value;
  return TRUE;
}

gboolean
panal_json_read_boolean (JsonObject  *object,
                         const char  *name,
                         gboolean    *ret_value,
                         GError     **error)
{
  JsonNode *node;

  if (!json_object_has_member (object, name))
    return TRUE;

  node = require (object, name, JSON_NODE_VALUE, G_TYPE_BOOLEAN, "true or false", error);
  if (node == NULL)
    return FALSE;
  *ret_value = json_node_get_boolean (node);
  return TRUE;
}

GPtrArray *
panal_json_require_strings (JsonObject  *object,
                            const char  *name,
                            GError     **error)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = panal_json_require_array (object, name, error);

  if (array == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gboolean is_text = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;

      if (!is_text || !g_hash_table_add (seen, (gpointer) json_node_get_string (node)))
        {
          g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "'%s' must hold texts, each once", name);
          return NULL;
        }
      g_ptr_array_add (texts, (gpointer) json_node_get_string (node));
    }
  return g_steal_pointer (&texts);
}
