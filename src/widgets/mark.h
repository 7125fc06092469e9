/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A cell of the honeycomb with a pictogram in it: the sign of the kiosk. Decoration only, it has no
 * accessible name. Its size comes from CSS: the images `cell` and `sign` of `mark`. */

#define PANAL_TYPE_MARK (panal_mark_get_type ())
G_DECLARE_FINAL_TYPE (PanalMark, panal_mark, PANAL, MARK, GtkWidget)

/* Property "pictogram" (string, write): a file of ui/pictograms without `.svg`. */

G_END_DECLS
