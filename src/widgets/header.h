/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The coloured head of a screen: pictogram, where the visitor is, title. The one heading of its screen
 * . Made in the templates of screens. */

#define PANAL_TYPE_HEADER (panal_header_get_type ())
G_DECLARE_FINAL_TYPE (PanalHeader, panal_header, PANAL, HEADER, GtkBox)

/**
 * panal_header_show:
 * @colour: a name of the palette, such as `risks`
 * @pictogram: a name of the set
 * @crumb: (nullable): what this screen is a part of, in the visitor's words
 * @title: what this screen is about
 */
void panal_header_show (PanalHeader *self,
                        const char  *colour,
                        const char  *pictogram,
                        const char  *crumb,
                        const char  *title);

/**
 * panal_topic_class_set:
 * @widget: a header, tile, row or card
 * @colour: a name of the palette
 *
 * Gives @widget the class `topic-<colour>` and takes any other topic's from it.
 */
void panal_topic_class_set (GtkWidget  *widget,
                            const char *colour);

G_END_DECLS
