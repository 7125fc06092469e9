/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shows a screen and saves pictures of it, to be looked at:
 *
 *   show-view SNAPSHOT LOCALES [WIDTHxHEIGHT LANGUAGE THEME SIZE VIEW SUBJECT PICTURE]…
 *
 * Says what the audit finds and how wide the window must be at least. */

#define G_LOG_DOMAIN "show-view"

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "views/article-view.h"
#include "views/contact-view.h"
#include "views/contacts-view.h"
#include "views/home-view.h"
#include "views/topic-view.h"
#include "widgets/block-view.h"
#include "widgets/locale.h"

#include "audit.h"
#include "views/stage.h"

#define SETTINGS "operator=Albergue\ncountry=MX\nplace=mx-tapachula\ndesk_name=Mesa de ayuda\ndesk_hours=lunes a viernes, 9 a 17\n"

static GType
find_type (const char *view)
{
  const struct { const char *name; GType type; } types[] = {
    { "home", PANAL_TYPE_HOME_VIEW },
    { "topic", PANAL_TYPE_TOPIC_VIEW },
    { "article", PANAL_TYPE_ARTICLE_VIEW },
    { "contacts", PANAL_TYPE_CONTACTS_VIEW },
    { "contact", PANAL_TYPE_CONTACT_VIEW },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].name, view))
      return types[i].type;

  g_error ("there is no screen %s", view);
}

static void
report (PanalStage *stage,
        const char *picture)
{
  g_autoptr(GdkTexture) texture = panal_audit_picture (GTK_WIDGET (stage->window));
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  PanalAudit audit = { .ppi = 102.5 };
  int width;

  panal_audit_geometry (GTK_WIDGET (stage->window), &audit, faults);
  panal_audit_contrast (GTK_WIDGET (stage->window), texture, &audit, faults);
  gtk_widget_measure (gtk_widget_get_first_child (GTK_WIDGET (stage->window)), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gdk_texture_save_to_png (texture, picture);
  printf ("%s: minimum width %d, %u labels, %u targets, %u contrasts, %u faults\n", picture, width, audit.n_labels, audit.n_targets, audit.n_contrasts, faults->len);
  for (guint i = 0; i < faults->len && i < 12; i++)
    printf ("  %s\n", (char *) faults->pdata[i]);
}

static void
show (PanalSnapshot *snapshot,
      char         **words)
{
  int width = atoi (words[0]);
  int height = atoi (strchr (words[0], 'x') + 1);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, width, height);
  gboolean article = g_str_equal (words[4], "article");
  gint64 before;

  panal_stage_set_language (stage, words[1]);
  panal_stage_set_look (stage, words[2], (guint) atoi (words[3]));
  before = g_get_monotonic_time ();
  panal_stage_show (stage, find_type (words[4]), words[5]);
  if (article)
    {
      panal_article_view_set_page (PANAL_ARTICLE_VIEW (stage->view), PANAL_PAGE (panal_block_view_new ()));
      panal_stage_settle (stage);
    }
  g_print ("shown after %.0f ms; ", (g_get_monotonic_time () - before) / 1000.0);
  report (stage, words[6]);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) snapshot = NULL;

  if (argc < 3)
    g_error ("usage: show-view SNAPSHOT LOCALES [WIDTHxHEIGHT LANGUAGE THEME SIZE VIEW SUBJECT PICTURE]…");

  panal_locale_init (argv[2]);
  gtk_init ();
  snapshot = panal_snapshot_open_beside (argv[1], &error);
  if (snapshot == NULL)
    g_error ("%s", error->message);
  for (int i = 3; i + 6 < argc; i += 7)
    show (snapshot, argv + i);

  return 0;
}
