/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "audit.h"

G_BEGIN_DECLS

/**
 * panal_audit_web:
 * @window: shown, with a web view somewhere in it or none
 * @picture: what the window shows
 * @audit: in: ppi; out: the counts are added to
 * @faults: of owned strings; added to
 *
 * The same questions as panal_audit_geometry() and panal_audit_contrast(), asked of the document in the web
 * view: a script in the reader's isolated world measures boxes, type and overflow; the pixels give the
 * contrast. Runs the main loop until the answer is there.
 *
 * Returns: whether there was a web view
 */
gboolean panal_audit_web (GtkWidget  *window,
                          GdkTexture *picture,
                          PanalAudit *audit,
                          GPtrArray  *faults);

G_END_DECLS
