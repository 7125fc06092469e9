/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/snapshot.h"
#include "widgets/view.h"

G_BEGIN_DECLS

/* A window that shows one screen, without the shell around it: it has the look, the actions `kiosk.open` and `kiosk.turn`,
 * which only notes what was asked for, and room above and below where strip and bar will be. */
typedef struct
{
  GtkWindow  *window;     /* owned */
  PanalVisit *visit;      /* owned */
  PanalView  *view;       /* borrowed: a child of window; NULL: none yet */
  GPtrArray  *opened;     /* owned; of char *, `view subject`, in the order of the touches */
} PanalStage;

/**
 * panal_stage_new:
 * @snapshot: (nullable): the content
 * @settings: a settings file as text, without its group line
 * @width: of the window, pixels
 * @height: of the window, pixels
 *
 * Returns: (transfer full): a stage at 102 pixels an inch
 */
PanalStage *panal_stage_new (PanalSnapshot *snapshot,
                             const char    *settings,
                             int            width,
                             int            height);
void panal_stage_free (PanalStage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalStage, panal_stage_free)

/* Chooses the language, with the words of the interface and the direction. */
void panal_stage_set_language (PanalStage *self,
                               const char *tag);

void panal_stage_set_look (PanalStage *self,
                           const char *theme,
                           guint       text_size);

/* Makes the screen of @type, enters @subject and waits until it is drawn. */
void panal_stage_show (PanalStage *self,
                       GType       type,
                       const char *subject);

/* Shows @widget alone, above the space that it does not need, and waits until it is drawn. */
void panal_stage_put (PanalStage *self,
                      GtkWidget  *widget);

/* Waits until what changed is laid out and drawn. */
void panal_stage_settle (PanalStage *self);

/**
 * panal_stage_find:
 * @type: a class of widgets
 * @n: which of them, from 0, in the order of the tree
 *
 * Returns: (transfer none) (nullable): the visible widget, %NULL if there are not so many
 */
GtkWidget *panal_stage_find (PanalStage *self,
                             GType       type,
                             guint       n);

/* Touches @button; what it asks for is in opened at once. */
void panal_stage_touch (GtkWidget *button);

/* Whether a visible label holds exactly @text. */
gboolean panal_stage_has_text (PanalStage *self,
                               const char *text);

/**
 * panal_stage_check_everywhere:
 * @prepare: (nullable): called for each stage after its screen is shown
 *
 * Shows the screen upright and wide, in every text size and theme, from left to right and from right to
 * left, and fails the test if anything in it is cut, too small, too pale or over something else
 * (support/audit.h), if it needs
 * more width than a panel has, or if a control's name lacks a word that one sees on it.
 */
void panal_stage_check_everywhere (PanalSnapshot *snapshot,
                                   const char    *settings,
                                   GType          type,
                                   const char    *subject,
                                   void         (*prepare) (PanalStage *stage));

/* What a control is called for those who do not see it (transfer full). */
char *panal_stage_dup_name (GtkWidget *control);

G_END_DECLS
