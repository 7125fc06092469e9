/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "reader/stage.h"

#include "support/every-kind.h"
#include "widgets/theme.h"

static void
on_shown (PanalPage *page,
          Stage     *self)
{
  self->n_shown++;
}

static void
on_failed (PanalPage *page,
           Stage     *self)
{
  self->n_failed++;
}

static void
on_open (PanalPage  *page,
         const char *view,
         const char *id,
         Stage      *self)
{
  self->n_opened++;
  g_free (self->opened);
  self->opened = g_strconcat (view, "/", id, NULL);
}

Stage *
stage_new (const char *theme,
           guint       text_size,
           int         width,
           int         height)
{
  static PanalTheme *style = NULL;
  PanalLook look = { theme, text_size, STAGE_PPI };
  Stage *self = g_new0 (Stage, 1);

  if (style == NULL)
    style = panal_theme_new (gdk_display_get_default (), STAGE_PPI);
  self->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (self->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  panal_theme_apply (style, self->window, theme, text_size);
  self->page = PANAL_PAGE (panal_reader_new (&look));
  panal_page_set_pictures (self->page, every_kind_picture, NULL);
  g_signal_connect (self->page, "shown", G_CALLBACK (on_shown), self);
  g_signal_connect (self->page, "failed", G_CALLBACK (on_failed), self);
  g_signal_connect (self->page, "open", G_CALLBACK (on_open), self);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->page));
  gtk_window_present (GTK_WINDOW (self->window));

  return self;
}

void
stage_free (Stage *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_free (self->opened);
  g_free (self);
}

void
stage_show (Stage      *self,
            const char *language)
{
  PanalPageContent content = { NULL, language, g_str_equal (language, "ar"), "risks", every_kind_phrases (language) };
  guint before = self->n_shown;

  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  self->blocks = every_kind_new (language);
  content.blocks = self->blocks;
  panal_page_show (self->page, &content);
  stage_wait (&self->n_shown, before + 1);
}

void
stage_wait (const guint *count,
            guint        least)
{
  while (*count < least)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
on_timeout (gpointer data)
{
  *(guint *) data = 1;
  return G_SOURCE_REMOVE;
}

void
stage_idle (guint milliseconds)
{
  guint over = 0;

  g_timeout_add (milliseconds, on_timeout, &over);
  stage_wait (&over, 1);
}

WebKitWebView *
stage_get_view (Stage *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->page));

  return child != NULL ? WEBKIT_WEB_VIEW (child) : NULL;
}

typedef struct
{
  JSCValue *value;
  guint     done;
} Answer;

static void
on_answer (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  Answer *answer = data;
  g_autoptr(GError) error = NULL;

  answer->value = webkit_web_view_call_async_javascript_function_finish (WEBKIT_WEB_VIEW (object), result, &error);
  g_assert_no_error (error);
  answer->done = 1;
}

static JSCValue *
ask (Stage      *self,
     const char *body)
{
  Answer answer = { NULL, 0 };

  webkit_web_view_call_async_javascript_function (stage_get_view (self), body, -1, NULL, "panal", NULL, NULL, on_answer, &answer);
  stage_wait (&answer.done, 1);

  return answer.value;
}

double
stage_number (Stage      *self,
              const char *body)
{
  g_autoptr(JSCValue) value = ask (self, body);

  return jsc_value_to_double (value);
}

char *
stage_text (Stage      *self,
            const char *body)
{
  g_autoptr(JSCValue) value = ask (self, body);

  return jsc_value_to_string (value);
}

/* Faults of the layout, one a line. Lengths are CSS pixels; the view scales them to the panel. */
static const char measure_body[] =
  "const faults = [], mm = 96 / 25.4, root = document.documentElement;\n"
  "if (root.scrollWidth > root.clientWidth) faults.push(`wider than the screen: ${root.scrollWidth} > ${root.clientWidth}`);\n"
  "let last = null;\n"
  "for (const a of document.querySelectorAll('a')) {\n"
  "  const b = a.getBoundingClientRect();\n"
  "  if (b.height < 20 * mm - .1 || b.width < 20 * mm) faults.push(`target of ${b.width} x ${b.height}`);\n"
  "  if (last && b.top - last.bottom < 3 * mm) faults.push(`gap of ${b.top - last.bottom}`);\n"
  "  last = b;\n"
  "}\n"
  "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\n"
  "let n = 0;\n"
  "while (walker.nextNode()) {\n"
  "  const e = walker.currentNode.parentElement, text = walker.currentNode.data.trim();\n"
  "  if (!text || e.closest('.hidden')) continue;\n"
  "  n++;\n"
  "  if (parseFloat(getComputedStyle(e).fontSize) * 102.5 / 96 < 28) faults.push(`small: ${text}`);\n"
  "  const range = document.createRange(); range.selectNodeContents(walker.currentNode);\n"
  "  for (const b of range.getClientRects())\n"
  "    if (b.left < -.5 || b.right > root.clientWidth + .5) faults.push(`outside: ${text}`);\n"
  "}\n"
  "if (n < 25) faults.push(`only ${n} texts`);\n"
  "if (document.images.length !== 1 || !document.images[0].naturalWidth) faults.push('no picture');\n"
  "for (const e of document.querySelectorAll('h1, h2, h3, ol, ul, aside, .contact, .person, .label, .source, .lead')) n++;\n"
  "return faults.join('\\n');\n";

void
stage_assert_fits (Stage *stage)
{
  g_autofree char *faults = stage_text (stage, measure_body);

  g_assert_cmpstr (faults, ==, "");
}
