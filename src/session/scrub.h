/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is forgotten at the end of a visit. Whoever keeps anything of a visitor (words typed, the way
 * back, a language, a text size, what is spoken) adds a function here in the same change that begins to
 * keep it. The app makes one, and tests compare its names with what must be there. One thread. */
typedef struct _PanalScrub PanalScrub;

/* Forgets one thing. It must not wait, fail, or touch the list. */
typedef void (*PanalScrubFunc) (gpointer data);

/**
 * panal_scrub_new:
 *
 * Returns: (transfer full): an empty list
 */
PanalScrub *panal_scrub_new (void);
void panal_scrub_free (PanalScrub *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalScrub, panal_scrub_free)

/**
 * panal_scrub_add:
 * @self: the list
 * @name: what is forgotten, one word: `search`, `text-size`; not there yet
 * @func: forgets it
 * @data: (nullable): borrowed; lives until panal_scrub_remove() or the end of the list
 */
void panal_scrub_add (PanalScrub     *self,
                      const char     *name,
                      PanalScrubFunc  func,
                      gpointer        data);

/**
 * panal_scrub_remove:
 * @self: the list
 * @name: as added; a name that is not there is ignored
 */
void panal_scrub_remove (PanalScrub *self,
                         const char *name);

/**
 * panal_scrub_run:
 * @self: the list
 *
 * Calls every function once, in the order in which they were added.
 */
void panal_scrub_run (PanalScrub *self);

/**
 * panal_scrub_dup_names:
 * @self: the list
 *
 * Returns: (transfer full): all names, in order
 */
char **panal_scrub_dup_names (PanalScrub *self);

/**
 * panal_scrub_dup_missing:
 * @self: the list
 * @expected: names that must be there
 *
 * Returns: (transfer full): those of @expected that nobody added; none: all is well
 */
char **panal_scrub_dup_missing (PanalScrub         *self,
                                const char * const *expected);

G_END_DECLS
