/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "block-row"

#include "config.h"

#include "widgets/block-row.h"

#include "base/bidi.h"
#include "base/id.h"
#include "widgets/block-picture.h"
#include "widgets/pictogram.h"

/* LEFT-TO-RIGHT ISOLATE, FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE. */
#define LRI "\342\201\246"
#define FSI "\342\201\250"
#define PDI "\342\201\251"
#define NBSP "\302\240"

static char *
dup_plain (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);

  return panal_bidi_strip_overrides (valid);
}

static void
add_text (GString    *markup,
          const char *text)
{
  g_autofree char *plain = dup_plain (text);
  g_autofree char *escaped = g_markup_escape_text (plain, -1);

  g_string_append (markup, escaped);
}

/* A number stays on one line as long as a line can hold it. */
static void
add_number (GString    *markup,
            const char *text)
{
  g_auto(GStrv) parts = g_strsplit (text, " ", -1);
  g_autofree char *whole = g_strjoinv (NBSP, parts);

  add_text (markup, whole);
}

static void
add_span (GString            *markup,
          const PanalSpan    *span,
          const PanalPhrases *phrases)
{
  gboolean missing = span->kind == PANAL_SPAN_EMERGENCY && *span->text == '\0';
  gboolean number = panal_span_is_number (span);
  gboolean strong = (span->style & PANAL_SPAN_STRONG) != 0 || span->kind == PANAL_SPAN_ARTICLE || number || missing;
  gboolean emphasis = (span->style & PANAL_SPAN_EMPHASIS) != 0;
  gboolean isolated = number || missing || span->kind == PANAL_SPAN_CONTACT || span->kind == PANAL_SPAN_LANGUAGE;
  gboolean foreign = span->kind == PANAL_SPAN_LANGUAGE && panal_id_is_language (span->target);

  g_string_append (markup, strong ? "<b>" : "");
  g_string_append (markup, emphasis ? "<i>" : "");
  if (foreign)
    g_string_append_printf (markup, "<span lang=\"%s\">", span->target);
  g_string_append (markup, isolated ? (number ? LRI : FSI) : "");
  if (number)
    add_number (markup, span->text);
  else
    add_text (markup, missing ? phrases->ask_emergency : span->text);
  g_string_append (markup, isolated ? PDI : "");
  g_string_append (markup, foreign ? "</span>" : "");
  g_string_append (markup, emphasis ? "</i>" : "");
  g_string_append (markup, strong ? "</b>" : "");
}

char *
panal_block_row_dup_markup (const PanalBlock   *block,
                            const PanalPhrases *phrases)
{
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < block->spans->len; i++)
    add_span (markup, block->spans->pdata[i], phrases);

  return g_string_free (markup, FALSE);
}

static GtkWidget *
label_new (const char        *text,
           gboolean           is_markup,
           const char        *language,
           const char        *class,
           GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD,
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                                   "selectable", FALSE,
                                   "hexpand", TRUE,
                                   "xalign", 0.f,
                                   NULL);

  if (panal_id_is_language (language))
    {
      PangoAttrList *attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
      gtk_label_set_attributes (GTK_LABEL (label), attributes);
      pango_attr_list_unref (attributes);
    }
  if (is_markup)
    gtk_label_set_markup (GTK_LABEL (label), text);
  else
    {
      g_autofree char *plain = dup_plain (text);

      gtk_label_set_text (GTK_LABEL (label), plain);
    }
  if (class != NULL)
    gtk_widget_add_css_class (label, class);

  return label;
}

static GtkWidget *
spans_new (const PanalBlock        *block,
           const PanalBlockContext *context,
           const char              *class,
           GtkAccessibleRole        role)
{
  g_autofree char *markup = panal_block_row_dup_markup (block, context->content->phrases);

  return label_new (markup, TRUE, block->language, class, role);
}

static GtkWidget *
box_new (const char        *class,
         GtkOrientation     orientation,
         GtkAccessibleRole  role)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", role, "orientation", orientation, "hexpand", TRUE, NULL);

  if (class != NULL)
    gtk_widget_add_css_class (box, class);

  return box;
}

static void
add_words (GtkWidget  *box,
           const char *text,
           const char *language,
           const char *class)
{
  if (text != NULL && *text != '\0')
    gtk_box_append (GTK_BOX (box), label_new (text, FALSE, language, class, GTK_ACCESSIBLE_ROLE_LABEL));
}

static void
add_unverified (GtkWidget               *box,
                const PanalBlock        *block,
                const PanalBlockContext *context)
{
  if (block->unverified)
    add_words (box, context->content->phrases->unverified, context->content->phrases->language, "unverified");
}

/* The text of a block and, under it, what must be said about it. */
static GtkWidget *
simple_new (const PanalBlock        *block,
            const PanalBlockContext *context,
            const char              *class)
{
  GtkWidget *text = spans_new (block, context, class, GTK_ACCESSIBLE_ROLE_LABEL);
  GtkWidget *box;

  if (!block->unverified)
    return text;

  box = box_new (NULL, GTK_ORIENTATION_VERTICAL, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_box_append (GTK_BOX (box), text);
  add_unverified (box, block, context);

  return box;
}

static GtkWidget *
framed_new (const PanalBlock        *block,
            const PanalBlockContext *context,
            const char              *class,
            const char              *pictogram,
            const char              *name)
{
  GtkWidget *frame = box_new (class, GTK_ORIENTATION_HORIZONTAL, GTK_ACCESSIBLE_ROLE_GROUP);
  GtkWidget *text = box_new (NULL, GTK_ORIENTATION_VERTICAL, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (frame), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (pictogram != NULL)
    gtk_box_append (GTK_BOX (frame), panal_pictogram_image_new (pictogram));
  if (block->kind == PANAL_BLOCK_DANGER)
    add_words (text, name, context->content->phrases->language, "danger-name");
  gtk_widget_set_valign (text, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (text), simple_new (block, context, "text"));
  gtk_box_append (GTK_BOX (frame), text);

  return frame;
}

static GtkWidget *
note_new (const PanalBlock        *block,
          const PanalBlockContext *context)
{
  gboolean call = FALSE;

  for (guint i = 0; i < block->spans->len; i++)
    call = call || panal_span_is_number (block->spans->pdata[i]);

  return framed_new (block, context, "note", call ? "help" : NULL, context->content->phrases->note);
}

static GtkWidget *
step_new (const PanalBlock        *block,
          const PanalBlockContext *context)
{
  GtkWidget *row = box_new ("step", GTK_ORIENTATION_HORIZONTAL, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_autofree char *number = g_strdup_printf ("%u", block->level);
  g_autofree char *topic = g_strconcat ("topic-", context->content->colour, NULL);
  g_autoptr (GString) name = g_string_new (context->content->phrases->step);
  GtkWidget *badge = gtk_label_new (number);

  g_string_replace (name, "%u", number, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (badge), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str, -1);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_add_css_class (badge, topic);
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (row), badge);
  gtk_box_append (GTK_BOX (row), simple_new (block, context, "text"));

  return row;
}

static GtkWidget *
bullet_new (const PanalBlock        *block,
            const PanalBlockContext *context)
{
  GtkWidget *row = box_new ("bullet", GTK_ORIENTATION_HORIZONTAL, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  GtkWidget *dot = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "label", "•", NULL);

  gtk_widget_add_css_class (dot, "dot");
  gtk_widget_set_valign (dot, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), dot);
  gtk_box_append (GTK_BOX (row), simple_new (block, context, "text"));

  return row;
}

typedef struct
{
  PanalBlockOpen  open;
  gpointer        open_data;
  const char     *view;     /* a literal */
  char           *id;       /* owned */
} Target;

static void
target_free (gpointer  data,
             GClosure *closure)
{
  Target *target = data;

  g_free (target->id);
  g_free (target);
}

static void
on_clicked (GtkButton *button,
            gpointer   data)
{
  Target *target = data;

  target->open (target->view, target->id, target->open_data);
}

static GtkWidget *
button_new (const PanalBlockContext *context,
            const char              *view,
            const char              *id,
            const char              *language,
            const char              *text,
            const char              *class)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = label_new (text, FALSE, language, NULL, GTK_ACCESSIBLE_ROLE_LABEL);
  Target *target = g_new0 (Target, 1);

  target->open = context->open;
  target->open_data = context->open_data;
  target->view = view;
  target->id = g_strdup (id);
  gtk_label_set_xalign (GTK_LABEL (label), .5f);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_data (button, "clicked", G_CALLBACK (on_clicked), target, target_free, 0);

  return button;
}

static void
add_phone (GtkWidget        *card,
           const PanalPhone *phone,
           const char       *language)
{
  g_autofree char *text = g_strconcat (LRI, phone->number, PDI, phone->whatsapp ? " WhatsApp" : NULL, NULL);

  add_words (card, text, language, "number");
  add_words (card, phone->note, language, "phone-note");
}

static GtkWidget *
contact_new (const PanalBlock        *block,
             const PanalBlockContext *context)
{
  const PanalContact *contact = block->contact;
  const PanalPhrases *phrases = context->content->phrases;
  GtkWidget *card = box_new ("contact", GTK_ORIENTATION_VERTICAL, GTK_ACCESSIBLE_ROLE_GROUP);

  if (contact != NULL)
    {
      gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      contact->name != NULL ? contact->name : "", -1);
      add_words (card, contact->name, contact->language, "name");
      add_words (card, contact->alert, contact->language, "strong");
      if (contact->phones != NULL && contact->phones->len > 0)
        add_phone (card, contact->phones->pdata[0], contact->language);
      add_words (card, contact->description, contact->language, "text");
    }
  if (block->spans->len > 0)
    gtk_box_append (GTK_BOX (card), simple_new (block, context, "status"));
  else
    add_unverified (card, block, context);
  if (panal_id_is_slug (block->target) && phrases->see_contact != NULL)
    gtk_box_append (GTK_BOX (card), button_new (context, "contact", block->target, phrases->language, phrases->see_contact, "primary"));

  return card;
}

static GtkWidget *
link_new (const PanalBlock        *block,
          const PanalBlockContext *context)
{
  g_autofree char *text = panal_block_dup_text (block);
  g_autofree char *plain = dup_plain (text);

  if (!panal_id_is_slug (block->target))
    return simple_new (block, context, "paragraph");

  return button_new (context, "article", block->target, block->language, plain, "secondary");
}

static GtkWidget *
picture_new (const PanalBlock        *block,
             const PanalBlockContext *context)
{
  g_autofree char *text = panal_block_dup_text (block);
  g_autofree char *plain = dup_plain (text);
  g_autoptr(GBytes) bytes = NULL;
  GtkWidget *picture = NULL;

  if (context->pictures != NULL && panal_id_is_picture (block->target))
    bytes = context->pictures (block->target, context->pictures_data);
  if (bytes != NULL)
    picture = panal_block_picture_new (bytes, plain);

  /* Words in place of a drawing that is not there. */
  return picture != NULL ? picture : simple_new (block, context, "paragraph");
}

/* The header of the screen shows it; here it is for screen readers only. */
static GtkWidget *
title_new (const PanalBlock *block)
{
  GtkWidget *title = box_new ("hidden-title", GTK_ORIENTATION_VERTICAL, GTK_ACCESSIBLE_ROLE_HEADING);
  g_autofree char *text = panal_block_dup_text (block);
  g_autofree char *plain = dup_plain (text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_LABEL, plain, -1);

  return title;
}

GtkWidget *
panal_block_row_new (const PanalBlock        *block,
                     const PanalBlockContext *context)
{
  switch (block->kind)
    {
    case PANAL_BLOCK_TITLE:
      return title_new (block);
    case PANAL_BLOCK_LEAD:
      return simple_new (block, context, "lead");
    case PANAL_BLOCK_HEADING:
      return spans_new (block, context, block->level == 3 ? "heading-3" : "heading-2", GTK_ACCESSIBLE_ROLE_HEADING);
    case PANAL_BLOCK_STEP:
      return step_new (block, context);
    case PANAL_BLOCK_BULLET:
      return bullet_new (block, context);
    case PANAL_BLOCK_NOTE:
      return note_new (block, context);
    case PANAL_BLOCK_DANGER:
      return framed_new (block, context, "danger", "risks", context->content->phrases->danger);
    case PANAL_BLOCK_CONTACT:
      return contact_new (block, context);
    case PANAL_BLOCK_PICTURE:
      return picture_new (block, context);
    case PANAL_BLOCK_LABEL:
      return framed_new (block, context, "about", "language", NULL);
    case PANAL_BLOCK_LINK:
      return link_new (block, context);
    case PANAL_BLOCK_PERSON:
      return framed_new (block, context, "person", "person", NULL);
    case PANAL_BLOCK_SOURCE:
      return simple_new (block, context, "source");
    case PANAL_BLOCK_UNKNOWN:
    case PANAL_BLOCK_PARAGRAPH:
    case PANAL_BLOCK_N_KINDS:
    default:
      return simple_new (block, context, "paragraph");
    }
}
