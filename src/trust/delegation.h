/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/role.h"

G_BEGIN_DECLS

/* That a targets role lets another speak for some paths. Parsed, not proved. TUF 4.5 (DELEGATIONS). */
typedef struct
{
  char *name;
  PanalRole *role;
  GPtrArray *paths;            /* nullable (element-type GStrv): patterns, cut at each '/' */
  GPtrArray *hash_prefixes;    /* nullable (element-type utf8): small hexadecimal digits */
  gboolean is_terminating;     /* what matches is looked for here and nowhere after */
} PanalDelegation;

/**
 * panal_delegation_parse_all:
 * @object: the member `delegations` of a targets file
 *
 * Returns: (transfer full) (element-type PanalDelegation): them in their order, or %NULL with %PANAL_TRUST_ERROR_FORMAT:
 *   also for two of one name, for the name of a top role, and for both or neither of `paths` and `path_hash_prefixes`
 */
GPtrArray *panal_delegation_parse_all (JsonObject  *object,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_delegation_free (PanalDelegation *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalDelegation, panal_delegation_free)

/**
 * panal_delegation_covers:
 * @self: a delegation
 * @path: the path of a target
 *
 * Whether the role may speak for @path. In a pattern `*` stands for any characters and `?` for one, never for `/`.
 */
gboolean panal_delegation_covers (PanalDelegation *self,
                                  const char      *path);

G_END_DECLS
