/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for its one rule */

#define G_LOG_DOMAIN "pictogram"

#include "config.h"

#include "publish/pictogram.h"

#include "publish/suggestion.h"

/* The drawings of the kiosk that mean a thing. Those of its buttons (back, print …) are not offered: a
 * tile with the sign of a button would be taken for it. */
static const char * const names[] = {
  "courses", "family", "health", "help", "home", "language", "news", "pathways", "places", "return",
  "rights", "risks", "search", "speak", "trafficking", "water", "work", NULL,
};

void
panal_pictogram_check (const char  *name,
                       const char  *file,
                       guint        line,
                       PanalFaults *faults)
{
  g_autofree char *how = NULL;

  if (g_strv_contains (names, name))
    return;

  how = panal_suggestion_dup_how (name, names);
  panal_faults_error (faults, "pictogram.unknown", file, line, "There is no pictogram '%s'\n%s", name, how);
}
