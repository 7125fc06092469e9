/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "svg-picture"

#include "config.h"

#include "publish/svg-picture.h"

#include <string.h>

#include "publish/encoding.h"

static const char * const elements[] = {
  "svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "clipPath",
  "linearGradient", "radialGradient", "stop", "title", "desc", NULL,
};

static const char * const attributes[] = {
  "xmlns", "xmlns:xlink", "version", "id", "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy",
  "r", "rx", "ry", "fx", "fy", "d", "points", "transform", "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width",
  "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "stroke-opacity",
  "opacity", "clip-path", "clip-rule", "clipPathUnits", "gradientUnits", "gradientTransform", "spreadMethod", "offset",
  "stop-color", "stop-opacity", "color", "preserveAspectRatio", "role", "aria-hidden", "href", "xlink:href", NULL,
};

typedef struct
{
  const char  *file;
  PanalFaults *faults;
  guint        depth;
} Reader;

static guint
line_of (GMarkupParseContext *context)
{
  int line = 1;

  g_markup_parse_context_get_position (context, &line, NULL);
  return line;
}

static void
check_attribute (const Reader *reader,
                 const char   *name,
                 const char   *value,
                 guint         line)
{
  gboolean refers = g_str_equal (name, "href") || g_str_equal (name, "xlink:href");
  const char *url = strstr (value, "url(");

  if (!g_strv_contains (attributes, name))
    panal_faults_error (reader->faults, "picture.attribute", reader->file, line, "'%s=' is not allowed in a picture\nSave it as 'plain' or 'optimised' SVG, with shapes only", name);
  else if ((refers && value[0] != '#') || (url != NULL && !g_str_has_prefix (url, "url(#")))
    panal_faults_error (reader->faults, "picture.outside", reader->file, line, "The picture refers to something outside itself\nDraw it in the picture, with shapes");
}

static void
on_start (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              data,
          GError              **error)
{
  Reader *reader = data;
  guint line = line_of (context);

  if (!g_strv_contains (elements, element))
    panal_faults_error (reader->faults, "picture.element", reader->file, line, "<%s> is not allowed in a picture\nSave it as 'plain' SVG with shapes only: letters as paths, no photographs", element);
  if (reader->depth++ == 0 && !g_str_equal (element, "svg"))
    panal_faults_error (reader->faults, "picture.syntax", reader->file, line, "This is not an SVG picture\nSave it as SVG");
  if (reader->depth == 1 && !g_strv_contains (names, "viewBox"))
    panal_faults_error (reader->faults, "picture.no-size", reader->file, line, "The picture does not say how large it is drawn\nSave it with a viewBox");

  for (guint i = 0; names[i] != NULL; i++)
    check_attribute (reader, names[i], values[i], line);
}

static void
on_end (GMarkupParseContext  *context,
        const char           *element,
        gpointer              data,
        GError              **error)
{
  ((Reader *) data)->depth--;
}

/* Comments, the XML declaration, CDATA and the document type come here. */
static void
on_passthrough (GMarkupParseContext  *context,
                const char           *text,
                gsize                 length,
                gpointer              data,
                GError              **error)
{
  const Reader *reader = data;

  if (g_str_has_prefix (text, "<!DOCTYPE") || g_str_has_prefix (text, "<!doctype") || g_str_has_prefix (text, "<!ENTITY"))
    panal_faults_error (reader->faults, "picture.doctype", reader->file, line_of (context), "A <!DOCTYPE> can bring other files in\nTake this line away");
  else if (g_str_has_prefix (text, "<?") && !g_str_has_prefix (text, "<?xml "))
    panal_faults_error (reader->faults, "picture.outside", reader->file, line_of (context), "A line <?…?> can bring other files in\nTake it away");
}

void
panal_svg_picture_check (GBytes      *bytes,
                         const char  *file,
                         PanalFaults *faults)
{
  static const GMarkupParser parser = { on_start, on_end, NULL, on_passthrough, NULL };
  Reader reader = { .file = file, .faults = faults };
  g_autofree char *text = NULL;
  GMarkupParseContext *context;
  g_autoptr(GError) error = NULL;

  if (g_bytes_get_size (bytes) > PANAL_PICTURE_MAX)
    {
      panal_faults_error (faults, "picture.large", file, 0, "This picture has %" G_GSIZE_FORMAT " bytes; the most is %d\nDraw it with fewer points", g_bytes_get_size (bytes), PANAL_PICTURE_MAX);
      return;
    }
  if ((text = panal_encoding_read (bytes, PANAL_ENCODING_UTF8, file, faults)) == NULL)
    return;

  context = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &reader, NULL);
  if (!g_markup_parse_context_parse (context, text, -1, &error) || !g_markup_parse_context_end_parse (context, &error))
    panal_faults_error (faults, "picture.syntax", file, line_of (context), "This picture cannot be read (%s)\nSave it again as SVG", error->message);
  g_markup_parse_context_free (context);
}
