/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All rows of all tables of a snapshot as lines `table|column=value|…`, sorted, read with SQLite itself
 * and not with what the test is about. (transfer full) */
GPtrArray *dump_rows (const char *path);

/* Whether a line is there. */
gboolean dump_has (GPtrArray  *rows,
                   const char *line);

G_END_DECLS
