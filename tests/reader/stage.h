/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <webkit/webkit.h>

#include "reader/reader.h"

G_BEGIN_DECLS

/* A window with a reader in it, and what tests ask of the two. */

typedef struct
{
  GtkWidget *window;
  PanalPage *page;
  GPtrArray *blocks;
  guint      n_shown;
  guint      n_failed;
  guint      n_opened;
  char      *opened;      /* "view/id", the last one */
} Stage;

#define STAGE_PPI 102.5

/* A window of @width × @height pixels. */
Stage *stage_new (const char *theme,
                  guint       text_size,
                  int         width,
                  int         height);
void stage_free (Stage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Stage, stage_free)

/* Shows the article with every kind of block and waits until it is shown. */
void stage_show (Stage      *self,
                 const char *language);

/* Runs the main loop until *@count has @least. */
void stage_wait (const guint *count,
                 guint        least);

/* Runs the main loop for a while: for what must NOT happen. */
void stage_idle (guint milliseconds);

/* The web view inside. (transfer none) */
WebKitWebView *stage_get_view (Stage *self);

/* Runs a function body in the isolated world. */
double stage_number (Stage      *self,
                     const char *body);
char *stage_text (Stage      *self,
                  const char *body);

/* The page has no fault: nothing is wider than the screen, targets and gaps have their millimetres, letters
 * their height, and the texts and the picture are there. */
void stage_assert_fits (Stage *self);

G_END_DECLS
