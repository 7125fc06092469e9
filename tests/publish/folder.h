/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* A copy of tests/publish/tree in a folder of its own, to be damaged and thrown away. */

/* The day that tests take for today. */
#define FOLDER_TODAY "2026-11-23"

/* Copies the valid tree into a new folder. (transfer full): its path */
char *folder_new (void);

/* Copies all files below @from over those of @folder; the files named `expect` and `remove` not, and
 * those that a file `remove` names are taken away. */
void folder_overlay (const char *folder,
                     const char *from);

void folder_write (const char *folder,
                   const char *file,
                   const char *text);

/* The content of a file. (transfer full) */
char *folder_read (const char *folder,
                   const char *file);

/* Replaces the first @old of @file by @new; fails if there is none. */
void folder_replace (const char *folder,
                     const char *file,
                     const char *old,
                     const char *new);

/* All files below the folder, sorted, relative to it. (transfer full) */
GPtrArray *folder_list (const char *folder);

/* Removes the folder and all that is in it, and frees @folder. */
void folder_remove (char *folder);

/* Checks the folder; @ret_text gets the faults as people read them. Returns the number of errors. */
guint folder_check (const char  *folder,
                    char       **ret_text);

/* Fails unless the folder has exactly one error, of this rule and place. */
void folder_assert_fault (const char *folder,
                          const char *rule,
                          const char *file,
                          guint       line);

G_END_DECLS
