/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The programs that this one has started, and those that they have started. Linux: reads /proc. */

/* Those whose name begins with @prefix; of a name the system knows 15 bytes ("WebKitWebProces"). "": all.
 * Dead ones that wait for their parent are not among them.
 *
 * Returns: (transfer container): ids, as GINT_TO_POINTER */
GPtrArray *panal_processes_list (const char *prefix) G_GNUC_WARN_UNUSED_RESULT;

/* How many direct children are dead and were never asked after: each keeps its number for ever. */
guint panal_processes_count_dead (void);

gboolean panal_processes_is_alive (int pid);

G_END_DECLS
