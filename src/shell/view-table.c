/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "view-table"

#include "config.h"

#include "shell/view-table.h"

#include "views/about-view.h"
#include "views/article-view.h"
#include "views/attract-view.h"
#include "views/contact-view.h"
#include "views/contacts-view.h"
#include "views/home-view.h"
#include "views/language-view.h"
#include "views/see-better-view.h"
#include "views/topic-view.h"
#include "views/trouble-view.h"

static const PanalViewRow rows[] = {
  { "attract", panal_attract_view_get_type, PANAL_ALLOW_ATTRACT },
  { "home", panal_home_view_get_type, PANAL_ALLOW_VISITOR },
  { "topic", panal_topic_view_get_type, PANAL_ALLOW_VISITOR },
  { "article", panal_article_view_get_type, PANAL_ALLOW_VISITOR },
  { "contacts", panal_contacts_view_get_type, PANAL_ALLOW_VISITOR },
  { "contact", panal_contact_view_get_type, PANAL_ALLOW_VISITOR },
  { "language", panal_language_view_get_type, PANAL_ALLOW_VISITOR },
  { "see-better", panal_see_better_view_get_type, PANAL_ALLOW_VISITOR },
  { "about", panal_about_view_get_type, PANAL_ALLOW_VISITOR },
  { "trouble", panal_trouble_view_get_type, PANAL_ALLOW_TROUBLE },
};

static const PanalViewTable table = { rows, G_N_ELEMENTS (rows) };

const PanalViewTable *
panal_view_table_get (void)
{
  return &table;
}

const PanalViewRow *
panal_view_table_find (const PanalViewTable *self,
                       const char           *id)
{
  for (gsize i = 0; i < self->n_rows; i++)
    if (g_str_equal (self->rows[i].id, id))
      return &self->rows[i];

  return NULL;
}

gboolean
panal_view_table_allows (const PanalViewTable *self,
                         const char           *id,
                         PanalSessionState     state)
{
  const PanalViewRow *row = panal_view_table_find (self, id);

  return row != NULL && (row->allow & (1 << state)) != 0;
}
