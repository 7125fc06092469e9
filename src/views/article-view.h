/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/page.h"
#include "widgets/view.h"

G_BEGIN_DECLS

/* One article: its head, and below it a page (widgets/page.h) that somebody else makes and keeps. Screen
 * `article`; the subject is an article's id. Opens what the page asks for. */

#define PANAL_TYPE_ARTICLE_VIEW (panal_article_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalArticleView, panal_article_view, PANAL, ARTICLE_VIEW, PanalView)

/**
 * panal_article_view_set_page:
 * @self: an article view, attached or not
 * @page: (nullable): a surface without a parent; referenced. %NULL takes the present one out
 *
 * What was to be shown is shown there at once. Look and pictures of @page are cared for from now on. An
 * article view that is disposed of lets its page go, so that the next one can take it.
 */
void panal_article_view_set_page (PanalArticleView *self,
                                  PanalPage        *page);

G_END_DECLS
