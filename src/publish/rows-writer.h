/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/stmt.h"
#include "publish/tree.h"

G_BEGIN_DECLS

/* The tables of a snapshot, group by group. Each function writes its rows in the order of their keys and
 * stops at the first error, which is one of the database. */

/* The tables language and fallback. */
gboolean panal_rows_write_languages (PanalTree  *tree,
                                     PanalDb    *db,
                                     GError    **error);
/* The tables topic and topic_text. */
gboolean panal_rows_write_topics (PanalTree  *tree,
                                  PanalDb    *db,
                                  GError    **error);
/* The tables country and country_text. */
gboolean panal_rows_write_countries (PanalTree  *tree,
                                     PanalDb    *db,
                                     GError    **error);
/* The tables kind and kind_text. */
gboolean panal_rows_write_kinds (PanalTree  *tree,
                                 PanalDb    *db,
                                 GError    **error);
/* The tables source, source_text, fact and fact_source: what some block cites. */
gboolean panal_rows_write_facts (PanalTree  *tree,
                                 PanalDb    *db,
                                 GError    **error);
/* The tables place: those with a location. */
gboolean panal_rows_write_places (PanalTree  *tree,
                                  PanalDb    *db,
                                  GError    **error);
/* The table synonym. */
gboolean panal_rows_write_synonyms (PanalTree  *tree,
                                    PanalDb    *db,
                                    GError    **error);

/* The tables contact, contact_text, contact_attribute and phone: what is shown (publish/contact-writer.c). */
gboolean panal_rows_write_contacts (PanalTree  *tree,
                                    PanalDb    *db,
                                    GError    **error);

/* The tables of articles, their texts, blocks, spans, facts and pictures (publish/article-writer.c). */
gboolean panal_rows_write_articles (PanalTree  *tree,
                                    PanalDb    *db,
                                    GError    **error);

/**
 * panal_rows_list_by_key:
 * @rows: rows
 * @error: return location
 *
 * Returns: (transfer container): the rows in the order of panal_id_key() of their ids; %NULL if two
 *   ids have one key
 */
GPtrArray *panal_rows_list_by_key (const PanalRows  *rows,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* The rows in the order of their ids: of tables whose key is the id itself. (transfer container) */
GPtrArray *panal_rows_list_by_id (const PanalRows *rows) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
