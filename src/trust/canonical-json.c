/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/canonical-json.h"

#include <string.h>

static void
write_text (GString    *into,
            const char *text)
{
  g_string_append_c (into, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"' || *text == '\\')
        g_string_append_c (into, '\\');
      g_string_append_c (into, *text);
    }
  g_string_append_c (into, '"');
}

static gboolean
write_value (GString  *into,
             JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    write_text (into, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (into, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_INT64)
    g_string_append_printf (into, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else
    return FALSE;
  return TRUE;
}

/* As deep as the object is; panal_json_parse() bounds what comes from outside. */
static gboolean
write_node (GString  *into,
            JsonNode *node)
{
  g_autoptr(GList) names = NULL;
  JsonArray *array;

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_NULL:
      g_string_append (into, "null");
      return TRUE;

    case JSON_NODE_VALUE:
      return write_value (into, node);

    case JSON_NODE_ARRAY:
      array = json_node_get_array (node);
      g_string_append_c (into, '[');
      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          if (i > 0)
            g_string_append_c (into, ',');
          if (!write_node (into, json_array_get_element (array, i)))
            return FALSE;
        }
      g_string_append_c (into, ']');
      return TRUE;

    case JSON_NODE_OBJECT:
    default:
      /* The order of bytes in UTF-8 is the order of code points. */
      names = g_list_sort (json_object_get_members (json_node_get_object (node)), (GCompareFunc) strcmp);
      g_string_append_c (into, '{');
      for (GList *at = names; at != NULL; at = at->next)
        {
          if (at != names)
            g_string_append_c (into, ',');
          write_text (into, at->data);
          g_string_append_c (into, ':');
          if (!write_node (into, json_object_get_member (json_node_get_object (node), at->data)))
            return FALSE;
        }
      g_string_append_c (into, '}');
      return TRUE;
    }
}

GBytes *
panal_canonical_json_write (JsonObject  *object,
                            GError     **error)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  g_return_val_if_fail (object != NULL, NULL);

  json_node_set_object (node, object);
  if (!write_node (text, node))
    {
      g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "what is signed may hold whole numbers only");
      return NULL;
    }
  return g_string_free_to_bytes (g_steal_pointer (&text));
}
