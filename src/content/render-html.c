/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "render-html"

#include "config.h"

#include "base/bidi.h"
#include "base/html-escape.h"
#include "base/id.h"
#include "content/render-html.h"

#define PICTOGRAM(name) "<span class=\"pictogram " name "\" aria-hidden=\"true\"></span>"

typedef struct
{
  const PanalHtmlPage *page;
  GString             *html;
} Writer;

static void
add_text (GString    *html,
          const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autofree char *plain = panal_bidi_strip_overrides (valid);
  g_autofree char *escaped = panal_html_escape (plain);

  g_string_append (html, escaped);
}

static void
add_attribute (GString    *html,
               const char *name,
               const char *value)
{
  g_string_append_printf (html, " %s=\"", name);
  add_text (html, value);
  g_string_append_c (html, '"');
}

/* Only the interface's own language has the direction of the screen. What falls back to another language
 * takes the direction of its first letter, or an English sentence in an Arabic screen would end in its
 * full stop at the wrong side. */
static void
add_language (Writer     *self,
              const char *language)
{
  const char *screen = self->page->phrases->language;

  if (language == NULL || *language == '\0')
    return;
  if (g_strcmp0 (language, self->page->language) != 0)
    add_attribute (self->html, "lang", language);
  if (g_strcmp0 (language, screen) != 0)
    g_string_append (self->html, " dir=\"auto\"");
}

static void
open_element (Writer     *self,
              const char *element,
              const char *class,
              const char *language)
{
  g_string_append_printf (self->html, "<%s", element);
  if (class != NULL)
    g_string_append_printf (self->html, " class=\"%s\"", class);
  add_language (self, language);
  g_string_append_c (self->html, '>');
}

static void
add_element (Writer     *self,
             const char *element,
             const char *class,
             const char *language,
             const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  open_element (self, element, class, language);
  add_text (self->html, text);
  g_string_append_printf (self->html, "</%s>", element);
}

static void
add_span (Writer          *self,
          const PanalSpan *span)
{
  GString *html = self->html;
  gboolean strong = (span->style & PANAL_SPAN_STRONG) != 0 || span->kind == PANAL_SPAN_ARTICLE;
  gboolean emphasis = (span->style & PANAL_SPAN_EMPHASIS) != 0;

  if (strong)
    g_string_append (html, "<strong>");
  if (emphasis)
    g_string_append (html, "<em>");

  if (span->kind == PANAL_SPAN_EMERGENCY && *span->text == '\0')
    add_element (self, "strong", NULL, self->page->phrases->language, self->page->phrases->ask_emergency);
  else if (panal_span_is_number (span))
    {
      g_string_append (html, "<bdi dir=\"ltr\" class=\"number\">");
      add_text (html, span->text);
      g_string_append (html, "</bdi>");
    }
  else if (span->kind == PANAL_SPAN_CONTACT)
    add_element (self, "bdi", NULL, NULL, span->text);
  else if (span->kind == PANAL_SPAN_LANGUAGE && panal_id_is_language (span->target))
    {
      g_string_append (html, "<bdi");
      add_attribute (html, "lang", span->target);
      g_string_append_c (html, '>');
      add_text (html, span->text);
      g_string_append (html, "</bdi>");
    }
  else
    add_text (html, span->text);

  if (emphasis)
    g_string_append (html, "</em>");
  if (strong)
    g_string_append (html, "</strong>");
}

static void
add_spans (Writer           *self,
           const PanalBlock *block)
{
  for (guint i = 0; i < block->spans->len; i++)
    add_span (self, block->spans->pdata[i]);
}

static void
add_unverified (Writer           *self,
                const PanalBlock *block)
{
  if (block->unverified)
    add_element (self, "small", "unverified", self->page->phrases->language, self->page->phrases->unverified);
}

/* A text in one element. */
static void
add_simple (Writer           *self,
            const PanalBlock *block,
            const char       *element,
            const char       *class)
{
  open_element (self, element, class, block->language);
  add_spans (self, block);
  add_unverified (self, block);
  g_string_append_printf (self->html, "</%s>\n", element);
}

/* A text in a box: the box has the direction of the screen, the text has its own. */
static void
add_box (Writer           *self,
         const PanalBlock *block,
         const char       *element,
         const char       *class,
         const char       *pictogram,
         const char       *name)
{
  g_string_append_printf (self->html, "<%s class=\"%s\"", element, class);
  if (name != NULL)
    add_attribute (self->html, "aria-label", name);
  g_string_append_printf (self->html, ">%s<div class=\"body\">", pictogram);
  if (block->kind == PANAL_BLOCK_DANGER)
    add_element (self, "p", "name", self->page->phrases->language, name);
  add_simple (self, block, "p", NULL);
  g_string_append_printf (self->html, "</div></%s>\n", element);
}

static void
add_note (Writer           *self,
          const PanalBlock *block)
{
  gboolean call = FALSE;

  for (guint i = 0; i < block->spans->len; i++)
    call = call || panal_span_is_number (block->spans->pdata[i]);

  add_box (self, block, "aside", "note", call ? PICTOGRAM ("help") : "", self->page->phrases->note);
}

static void
add_step (Writer           *self,
          const PanalBlock *block)
{
  g_autoptr (GString) name = g_string_new (self->page->phrases->step);
  g_autofree char *number = g_strdup_printf ("%u", block->level);

  g_string_replace (name, "%u", number, 1);
  g_string_append_printf (self->html, "<li value=\"%s\"><span class=\"badge\" role=\"img\"", number);
  add_attribute (self->html, "aria-label", name->str);
  g_string_append_printf (self->html, ">%s</span>", number);
  add_simple (self, block, "div", "body");
  g_string_append (self->html, "</li>\n");
}

static void
add_button (Writer     *self,
            const char *class,
            const char *view,
            const char *id,
            const char *language,
            const char *text)
{
  g_autofree char *uri = g_strdup_printf ("panal://open/%s/%s", view, id);

  g_string_append_printf (self->html, "<a class=\"button %s\" draggable=\"false\"", class);
  add_attribute (self->html, "href", uri);
  add_language (self, language);
  g_string_append_c (self->html, '>');
  add_text (self->html, text);
  g_string_append (self->html, "</a>");
}

static void
add_phone (Writer           *self,
           const PanalPhone *phone,
           const char       *language)
{
  g_string_append (self->html, "<p class=\"phone\"><bdi dir=\"ltr\" class=\"number\">");
  add_text (self->html, phone->number);
  g_string_append (self->html, "</bdi>");
  if (phone->whatsapp)
    g_string_append (self->html, " <bdi>WhatsApp</bdi>");
  g_string_append (self->html, "</p>");
  /* An extension or "women only" belongs to the number, or the number is wrong. */
  add_element (self, "p", "phone-note", language, phone->note);
}

static void
add_contact (Writer           *self,
             const PanalBlock *block)
{
  const PanalContact *contact = block->contact;
  const PanalPhrases *phrases = self->page->phrases;
  const char *id = panal_id_is_slug (block->target) ? block->target : NULL;

  g_string_append (self->html, "<section class=\"contact\">");
  if (contact != NULL)
    {
      add_element (self, "p", "name", contact->language, contact->name);
      add_element (self, "p", "alert", contact->language, contact->alert);
      if (contact->phones != NULL && contact->phones->len > 0)
        add_phone (self, contact->phones->pdata[0], contact->language);
      add_element (self, "p", "description", contact->language, contact->description);
    }
  if (block->spans->len > 0)
    add_simple (self, block, "p", "status");
  else
    add_unverified (self, block);
  if (id != NULL && phrases->see_contact != NULL)
    add_button (self, "main", "contact", id, phrases->language, phrases->see_contact);
  g_string_append (self->html, "</section>\n");
}

static void
add_link (Writer           *self,
          const PanalBlock *block)
{
  g_autofree char *text = panal_block_dup_text (block);

  if (!panal_id_is_slug (block->target))
    {
      add_simple (self, block, "p", NULL);
      return;
    }

  g_string_append (self->html, "<p class=\"link\">");
  add_button (self, "other", "article", block->target, block->language, text);
  g_string_append (self->html, "</p>\n");
}

static void
add_picture (Writer           *self,
             const PanalBlock *block)
{
  g_autofree char *text = panal_block_dup_text (block);
  g_autofree char *uri = NULL;

  if (!panal_id_is_picture (block->target))
    {
      add_simple (self, block, "p", NULL);
      return;
    }

  uri = g_strconcat ("panal://asset/", block->target, NULL);
  g_string_append (self->html, "<figure><img draggable=\"false\"");
  add_attribute (self->html, "src", uri);
  add_attribute (self->html, "alt", text);
  add_language (self, block->language);
  g_string_append (self->html, "></figure>\n");
}

static void
add_block (Writer           *self,
           const PanalBlock *block)
{
  switch (block->kind)
    {
    case PANAL_BLOCK_TITLE:
      /* The header of the screen shows it; here it only gives the document its first heading. */
      add_simple (self, block, "h1", "hidden");
      break;
    case PANAL_BLOCK_LEAD:
      add_simple (self, block, "p", "lead");
      break;
    case PANAL_BLOCK_HEADING:
      add_simple (self, block, block->level == 3 ? "h3" : "h2", NULL);
      break;
    case PANAL_BLOCK_STEP:
      add_step (self, block);
      break;
    case PANAL_BLOCK_BULLET:
      add_simple (self, block, "li", NULL);
      break;
    case PANAL_BLOCK_NOTE:
      add_note (self, block);
      break;
    case PANAL_BLOCK_DANGER:
      add_box (self, block, "aside", "danger", PICTOGRAM ("risks"), self->page->phrases->danger);
      break;
    case PANAL_BLOCK_CONTACT:
      add_contact (self, block);
      break;
    case PANAL_BLOCK_PICTURE:
      add_picture (self, block);
      break;
    case PANAL_BLOCK_LABEL:
      add_box (self, block, "div", "label", PICTOGRAM ("language"), NULL);
      break;
    case PANAL_BLOCK_LINK:
      add_link (self, block);
      break;
    case PANAL_BLOCK_PERSON:
      add_box (self, block, "section", "person", PICTOGRAM ("person"), NULL);
      break;
    case PANAL_BLOCK_SOURCE:
      add_simple (self, block, "p", "source");
      break;
    case PANAL_BLOCK_UNKNOWN:
    case PANAL_BLOCK_PARAGRAPH:
    case PANAL_BLOCK_N_KINDS:
    default:
      add_simple (self, block, "p", NULL);
    }
}

static const char *
get_list (const PanalBlock *block)
{
  if (block->kind == PANAL_BLOCK_STEP)
    return "ol";
  if (block->kind == PANAL_BLOCK_BULLET)
    return "ul";
  return NULL;
}

static void
add_blocks (Writer *self)
{
  const char *list = NULL;

  for (guint i = 0; i < self->page->blocks->len; i++)
    {
      const PanalBlock *block = self->page->blocks->pdata[i];
      const char *next = get_list (block);

      if (g_strcmp0 (list, next) != 0)
        {
          if (list != NULL)
            g_string_append_printf (self->html, "</%s>\n", list);
          if (next != NULL)
            g_string_append_printf (self->html, "<%s>\n", next);
          list = next;
        }
      add_block (self, block);
    }
  if (list != NULL)
    g_string_append_printf (self->html, "</%s>\n", list);
}

char *
panal_render_html_dup_class (const char *theme,
                             guint       text_size,
                             const char *colour)
{
  static const char * const themes[] = { "light", "dark", "contrast", NULL };
  gboolean known_size = text_size == 100 || text_size == 140 || text_size == 190 || text_size == 250;

  return g_strdup_printf ("%s size-%u topic-%s",
                          theme != NULL && g_strv_contains (themes, theme) ? theme : "light",
                          known_size ? text_size : 100,
                          panal_id_is_slug (colour) ? colour : "news");
}

GBytes *
panal_render_html (const PanalHtmlPage *page)
{
  Writer self = { page, g_string_sized_new (8192) };
  g_autofree char *class = panal_render_html_dup_class (page->theme, page->text_size, page->colour);

  g_string_append (self.html, "<!DOCTYPE html>\n<html");
  add_attribute (self.html, "lang", page->language);
  add_attribute (self.html, "dir", page->rtl ? "rtl" : "ltr");
  add_attribute (self.html, "class", class);
  g_string_append (self.html, ">\n<head><meta charset=\"utf-8\"><title></title>\n"
                   "<link rel=\"stylesheet\" href=\"panal://style/reader.css\">\n"
                   "</head>\n<body><main>\n");
  add_blocks (&self);
  g_string_append (self.html, "</main></body>\n</html>\n");

  return g_string_free_to_bytes (self.html);
}
