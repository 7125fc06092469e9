/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <webkit/webkit.h>

#include "audit-web.h"
#include "pixels.h"

/* A line for each thing found: a fault as `! words`, a text to look at as `= x y w h words` in CSS pixels of
 * the view, and `w` with how many of these the view is wide: that tells what one of them is on the panel. Lines
 * of text are boxes of their own (getClientRects), so that the ground of a card is not taken for the page's. */
static const char script[] =
  "(() => { const mm = innerWidth / VIEW_MM, out = ['w ' + innerWidth], seen = e => e.getClientRects().length > 0 && !e.closest('.hidden');"
  "const name = e => e.tagName.toLowerCase() + '.' + e.className + ' “' + e.textContent.trim().slice(0, 40) + '”';"
  "const root = document.scrollingElement;"
  "if (root.scrollWidth > root.clientWidth) out.push('! the page scrolls sideways by ' + (root.scrollWidth - root.clientWidth) + ' pixels');"
  "for (const e of document.querySelectorAll('main *')) {"
  "  if (!seen(e)) continue;"
  "  if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).display !== 'inline')"
  "    out.push('! ' + name(e) + ' is cut: ' + e.scrollWidth + ' in ' + e.clientWidth);"
  "  const own = [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim() !== '');"
  "  if (own.length === 0) continue;"
  "  const size = parseFloat(getComputedStyle(e).fontSize) / mm;"
  "  if (size < 6.9) out.push('! ' + name(e) + ' is ' + size.toFixed(1) + ' mm of type; 7 are needed');"
  "  for (const n of own) {"
  "    const r = document.createRange(); r.selectNodeContents(n);"
  "    const b = [...r.getClientRects()].sort((x, y) => y.width - x.width)[0];"
  "    if (b) out.push('= ' + [b.left, b.top, b.width, b.height].join(' ') + ' ' + name(e));"
  "  }"
  "}"
  "const links = [...document.querySelectorAll('a')].filter(seen);"
  "links.forEach((a, i) => {"
  "  const b = a.getBoundingClientRect();"
  "  out.push('@');"
  "  if (Math.min(b.width, b.height) < 20 * mm - 1) out.push('! ' + name(a) + ' is ' + (Math.min(b.width, b.height) / mm).toFixed(1) + ' mm; 20 are needed');"
  "  const next = links[i + 1] && links[i + 1].getBoundingClientRect();"
  "  if (next && next.top - b.bottom < 3 * mm - 1 && next.left < b.right && next.right > b.left)"
  "    out.push('! ' + name(a) + ' is ' + ((next.top - b.bottom) / mm).toFixed(1) + ' mm above the next');"
  "});"
  "return out.join('\\n'); })()";

typedef struct
{
  char     *answer;
  gboolean  done;
} Question;

static void
on_answer (GObject      *view,
           GAsyncResult *result,
           gpointer      data)
{
  Question *question = data;
  g_autoptr(GError) error = NULL;
  JSCValue *value = webkit_web_view_evaluate_javascript_finish (WEBKIT_WEB_VIEW (view), result, &error);

  question->answer = value != NULL ? jsc_value_to_string (value) : g_strdup_printf ("! the document does not answer: %s", error->message);
  question->done = TRUE;
  g_clear_object (&value);
}

static GtkWidget *
find_web_view (GtkWidget *widget)
{
  if (WEBKIT_IS_WEB_VIEW (widget))
    return gtk_widget_get_mapped (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_web_view (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
audit_line (const char            *line,
            const graphene_rect_t *port,
            double                *zoom,
            PanalPixels           *pixels,
            PanalAudit            *audit,
            GPtrArray             *faults)
{
  double x, y, width, height;
  int words = 0;
  graphene_rect_t area;

  if (line[0] == 'w')
    *zoom = port->size.width / g_ascii_strtod (line + 2, NULL);
  if (line[0] == '!')
    g_ptr_array_add (faults, g_strdup_printf ("article: %s", line + 2));
  if (line[0] == '@')
    audit->n_targets++;
  if (line[0] != '=' || sscanf (line, "= %lf %lf %lf %lf %n", &x, &y, &width, &height, &words) < 4)
    return;

  audit->n_labels++;
  graphene_rect_init (&area, port->origin.x + x * *zoom, port->origin.y + y * *zoom, width * *zoom, height * *zoom);
  /* Only what is on the screen has pixels. */
  if (!panal_audit_contains (port, &area, 0))
    return;

  audit->n_contrasts++;
  if (panal_pixels_text_contrast (pixels, &area) < 7)
    g_ptr_array_add (faults, g_strdup_printf ("article: %s stands off %.2f:1; 7:1 is needed", line + words,
                                              panal_pixels_text_contrast (pixels, &area)));
}

gboolean
panal_audit_web (GtkWidget  *window,
                 GdkTexture *picture,
                 PanalAudit *audit,
                 GPtrArray  *faults)
{
  GtkWidget *view = find_web_view (window);
  g_autoptr(PanalPixels) pixels = NULL;
  g_auto(GStrv) lines = NULL;
  g_autofree char *answer = NULL;
  Question question = { NULL, FALSE };
  g_autoptr(GString) asked = g_string_new (script);
  char view_mm[G_ASCII_DTOSTR_BUF_SIZE];
  double zoom = 1;
  graphene_rect_t port;

  if (view == NULL || !gtk_widget_compute_bounds (view, window, &port))
    return FALSE;

  g_ascii_dtostr (view_mm, sizeof view_mm, port.size.width / audit->ppi * 25.4);
  g_string_replace (asked, "VIEW_MM", view_mm, 0);
  webkit_web_view_evaluate_javascript (WEBKIT_WEB_VIEW (view), asked->str, -1, "audit", NULL, NULL, on_answer, &question);
  while (!question.done)
    g_main_context_iteration (NULL, TRUE);

  answer = question.answer;
  pixels = panal_pixels_new (picture);
  lines = g_strsplit (answer, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    audit_line (*line, &port, &zoom, pixels, audit, faults);

  return TRUE;
}
