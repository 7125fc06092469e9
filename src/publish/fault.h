/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/error.h"

G_BEGIN_DECLS

/* What is wrong with a folder of content, in words for the editor who wrote it. Everything that reads a
 * file of the folder takes a list of faults and goes on after each, so that one run names them all.
 * An error means that no snapshot is written; a warning does not. */

typedef enum
{
  PANAL_SEVERITY_ERROR,
  PANAL_SEVERITY_WARNING,
} PanalSeverity;

typedef struct
{
  PanalSeverity  severity;
  char          *rule;     /* owned; stable, for example article.unknown-topic */
  char          *file;     /* owned; below the folder, for example contacts.csv; empty: the folder itself */
  guint          line;     /* from 1; 0: the file as a whole */
  char          *what;     /* owned; what is wrong, a sentence */
  char          *how;      /* owned; what to write instead; may be empty */
} PanalFault;

typedef struct _PanalFaults PanalFaults;

/* An empty list. Free with panal_faults_free(). */
PanalFaults *panal_faults_new (void);
void panal_faults_free (PanalFaults *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalFaults, panal_faults_free)

/**
 * panal_faults_error:
 * @self: a list
 * @rule: the rule that is broken
 * @file: the file below the folder; copied
 * @line: from 1, or 0
 * @format: printf: what is wrong, a newline, what to do instead
 *
 * Adds an error. A fault with the same rule, place and words is there once.
 */
void panal_faults_error (PanalFaults *self,
                         const char  *rule,
                         const char  *file,
                         guint        line,
                         const char  *format,
                         ...) G_GNUC_PRINTF (5, 6);

/* The same for a warning. */
void panal_faults_warning (PanalFaults *self,
                           const char  *rule,
                           const char  *file,
                           guint        line,
                           const char  *format,
                           ...) G_GNUC_PRINTF (5, 6);

/* How many faults of one severity there are. */
guint panal_faults_count (const PanalFaults *self,
                          PanalSeverity      severity);

/**
 * panal_faults_list:
 *
 * Returns: (transfer container): the faults by file, line and rule; they belong to @self
 */
GPtrArray *panal_faults_list (const PanalFaults *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_faults_to_text:
 *
 * Returns: (transfer full): a line for each: `file:line: what. how`, and one that counts them
 */
char *panal_faults_to_text (const PanalFaults *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_faults_to_json:
 *
 * Returns: (transfer full): {"errors": n, "warnings": n, "faults": [{"severity", "rule", "file", "line",
 *   "what", "how"}]}
 */
char *panal_faults_to_json (const PanalFaults *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
