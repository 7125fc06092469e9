/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "base/site.h"
#include "content/snapshot.h"
#include "widgets/page.h"

G_BEGIN_DECLS

/* What a visit knows: what the kiosk gives (snapshot, settings) and what the visitor chose (language,
 * text size, theme). It lives in memory only; panal_visit_forget() brings back the defaults. One object
 * for the life of the program, made by src/app, seen by every screen. Main thread.
 *
 * Properties: "language" (string, BCP 47), "text-size" (uint, per cent), "theme" (string),
 * "landscape" (boolean), "snapshot" (changes only between sessions). */

#define PANAL_TYPE_VISIT (panal_visit_get_type ())
G_DECLARE_FINAL_TYPE (PanalVisit, panal_visit, PANAL, VISIT, GObject)

/**
 * panal_visit_new:
 * @site: the settings of this place; referenced
 * @ppi: real pixels per inch of the panel
 *
 * Returns: (transfer full): a visit with the default look and the first language
 */
PanalVisit *panal_visit_new (PanalSite *site,
                             double     ppi);

/* Transfer none: the settings of this place. */
const PanalSite *panal_visit_get_site (PanalVisit *self);

/* (nullable): NULL when there is nothing to show */
PanalSnapshot *panal_visit_get_snapshot (PanalVisit *self);
void panal_visit_set_snapshot (PanalVisit    *self,
                               PanalSnapshot *snapshot);

/* The kiosk's country (ISO code), NULL if the settings do not say. */
const char *panal_visit_get_country (PanalVisit *self);

/* The chosen language; never NULL. Setting one that the snapshot does not offer does nothing. */
const char *panal_visit_get_language (PanalVisit *self);
void panal_visit_set_language (PanalVisit *self,
                               const char *tag);
gboolean panal_visit_is_rtl (PanalVisit *self);

/**
 * panal_visit_list_languages:
 *
 * Returns: (transfer container): of borrowed PanalLanguage, those of the snapshot in the order of the
 *   site's settings
 */
GPtrArray *panal_visit_list_languages (PanalVisit *self);

/* 100, 140, 190 or 250; anything else is set to the nearest of these. */
guint panal_visit_get_text_size (PanalVisit *self);
void panal_visit_set_text_size (PanalVisit *self,
                                guint       per_cent);

/* light, dark or contrast; anything else is ignored. */
const char *panal_visit_get_theme (PanalVisit *self);
void panal_visit_set_theme (PanalVisit *self,
                            const char *theme);

/* Whether the window is wider than high. */
gboolean panal_visit_get_landscape (PanalVisit *self);
void panal_visit_set_landscape (PanalVisit *self,
                                gboolean    landscape);

/* What pages need to know of the look; its texts are borrowed and live as long as the program. */
PanalLook panal_visit_get_look (PanalVisit *self);

/**
 * panal_visit_forget:
 * Everything the visitor chose goes back to the site's defaults.
 */
void panal_visit_forget (PanalVisit *self);

G_END_DECLS
