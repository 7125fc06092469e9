/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* Beginnings for editors: a new file or row with everything that must be there, and gaps to fill. What is
 * made is meant to be checked afterwards: the check names each gap. Nothing that exists is written over.
 *
 * Errors of all three: %PANAL_PUBLISH_ERROR_USAGE (the id is not fit or is there already),
 * %PANAL_PUBLISH_ERROR_WRITE */

/* Makes articles/@id with a text in the source language. */
gboolean panal_scaffold_article (PanalTree   *tree,
                                 const char  *id,
                                 const char  *topic,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds a row to contacts.csv, not shown until its visibility is public. The id begins with the country. */
gboolean panal_scaffold_contact (PanalTree   *tree,
                                 const char  *id,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds a language to languages.yaml that falls back to the source language. */
gboolean panal_scaffold_language (PanalTree   *tree,
                                  const char  *tag,
                                  const char  *name,
                                  gboolean     right_to_left,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
