/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/block.h"
#include "content/phrases.h"

G_BEGIN_DECLS

/* A surface that shows blocks and scrolls: the web view (reader/reader.h) or the native one
 * (widgets/block-view.h). The article view does not know which it has.
 *
 * Signals: "open" (const char *view, const char *id): the visitor tapped a contact card ("contact", id) or
 * a link to an article ("article", id). "shown": what was given last is on the screen.
 * "failed": it cannot show (the web process died twice); show the native view instead. */

#define PANAL_TYPE_PAGE (panal_page_get_type ())
G_DECLARE_INTERFACE (PanalPage, panal_page, PANAL, PAGE, GtkWidget)

/* What a page looks like. */
typedef struct
{
  const char *theme;      /* light, dark, contrast */
  guint       text_size;  /* per cent: 100, 140, 190, 250 */
  double      ppi;        /* real pixels per inch of the panel */
} PanalLook;

typedef struct
{
  GPtrArray          *blocks;     /* of PanalBlock; the page takes a reference */
  const char         *language;   /* BCP 47, of the article */
  gboolean            rtl;        /* direction of the screen */
  const char         *colour;     /* palette name of the topic: risks, help, … */
  const PanalPhrases *phrases;
} PanalPageContent;

/* @id → (transfer full, nullable) bytes of an SVG. */
typedef GBytes *(*PanalPictureFunc) (const char *id,
                                     gpointer    data);

struct _PanalPageInterface
{
  GTypeInterface parent_iface;

  void   (*show)         (PanalPage *self, const PanalPageContent *content);
  void   (*set_look)     (PanalPage *self, const PanalLook *look);
  void   (*set_pictures) (PanalPage *self, PanalPictureFunc func, gpointer data);
  double (*get_position) (PanalPage *self);
  void   (*set_position) (PanalPage *self, double position);
  void   (*forget)       (PanalPage *self);
};

/**
 * panal_page_show:
 * Replaces what is shown and goes to its top. "shown" follows.
 */
void panal_page_show (PanalPage              *self,
                      const PanalPageContent *content);

/**
 * panal_page_set_look:
 * Changes theme and size at once, keeping the place in the text.
 */
void panal_page_set_look (PanalPage       *self,
                          const PanalLook *look);

/* Where the pictures of articles come from; @func is called on the main thread. */
void panal_page_set_pictures (PanalPage        *self,
                              PanalPictureFunc  func,
                              gpointer          data);

/* The place in the text, in pixels from the top at the present look; kept while the visitor is elsewhere.
 * Setting before "shown" holds until then. */
double panal_page_get_position (PanalPage *self);
void panal_page_set_position (PanalPage *self,
                              double     position);

/**
 * panal_page_forget:
 * Ends the session: nothing of what was shown stays in any process (P-03).
 */
void panal_page_forget (PanalPage *self);

/* For implementations. */
void panal_page_emit_open (PanalPage  *self,
                           const char *view,
                           const char *id);
void panal_page_emit_shown (PanalPage *self);
void panal_page_emit_failed (PanalPage *self);

G_END_DECLS
