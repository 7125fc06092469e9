/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "notice-line"

#include "config.h"

#include <glib/gi18n.h>

#include "widgets/notice-line.h"
#include "widgets/pictogram.h"

struct _PanalNoticeLine
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (PanalNoticeLine, panal_notice_line, GTK_TYPE_BOX)

/* Names for people who do not know how the language calls itself. */
static const struct { const char *tag, *name; } names[] = {
  { "ar", NC_("language", "Arabic") },
  { "en", NC_("language", "English") },
  { "es", NC_("language", "Spanish") },
  { "fr", NC_("language", "French") },
  { "ht", NC_("language", "Haitian Creole") },
  { "pt", NC_("language", "Portuguese") },
};

static void
panal_notice_line_class_init (PanalNoticeLineClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "notice");
}

static void
panal_notice_line_init (PanalNoticeLine *self)
{
}

GtkWidget *
panal_notice_line_new (const char *pictogram,
                       const char *text,
                       const char *style)
{
  GtkWidget *self = g_object_new (PANAL_TYPE_NOTICE_LINE, NULL);
  GtkWidget *image = panal_pictogram_image_new (pictogram);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD,
                                   "xalign", 0.0, "hexpand", TRUE, NULL);

  gtk_widget_set_valign (image, GTK_ALIGN_START);
  gtk_widget_add_css_class (self, style);
  gtk_box_append (GTK_BOX (self), image);
  gtk_box_append (GTK_BOX (self), label);

  return self;
}

char *
panal_notice_line_dup_language (PanalVisit *visit,
                                const char *language)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);
  const PanalLanguage *own = NULL;
  const char *name = NULL;

  if (language == NULL || g_str_equal (language, panal_visit_get_language (visit)))
    return NULL;

  if (snapshot != NULL)
    own = panal_snapshot_find_language (snapshot, language);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].tag, language))
      name = g_dpgettext2 (GETTEXT_PACKAGE, "language", names[i].name);

  if (name != NULL && own != NULL)
    /* TRANSLATORS: %1$s: a language in the visitor's words, %2$s: as it calls itself */
    return g_strdup_printf (_("Only in %1$s (%2$s)"), name, own->name);
  if (name != NULL || own != NULL)
    /* TRANSLATORS: %s: a language */
    return g_strdup_printf (_("Only in %s"), name != NULL ? name : own->name);

  return g_strdup (_("Only in another language"));
}
