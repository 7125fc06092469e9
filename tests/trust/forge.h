/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "trust/envelope.h"

/* A publisher for tests: Ed25519 keys 0 to 9 that are the same in each run, metadata signed by any of them, and a
 * repository in memory. A text of digits names keys: "02" are the keys 0 and 2. */

#define FORGE_NOW G_GINT64_CONSTANT (1900000000) /* 2030-03-17T17:46:40Z */
#define FORGE_LATER "2031-01-01T00:00:00Z"
#define FORGE_PAST "2030-03-17T17:46:40Z"

/* The key as JSON, its id, and a key of the same material whose JSON has one member more. */
char *forge_key (guint n);
char *forge_key_twin (guint n);
char *forge_id (const char *key);
/* {"id": key, …} and {"keyids": […], "threshold": …} */
char *forge_keys (const char *keys);
char *forge_role (const char *keys,
                  guint       threshold);
GBytes *forge_signature (guint   n,
                         GBytes *message);

/* Signs the content, a JSON object as text. */
GBytes *forge_file (const char *content,
                    const char *signers);
PanalEnvelope *forge_envelope (const char *signers);

GBytes *forge_root (gint        version,
                    const char *root_keys,
                    guint       threshold,
                    const char *timestamp_keys,
                    const char *snapshot_keys,
                    const char *expires,
                    const char *signers);
GBytes *forge_timestamp (gint        version,
                         gint        snapshot_version,
                         const char *more,
                         const char *expires,
                         const char *signers);
/* files: `"targets.json":{"version":1}` and perhaps others */
GBytes *forge_snapshot (gint        version,
                        const char *files,
                        const char *expires,
                        const char *signers);
/* targets: the members of that object; delegations: nullable, the object */
GBytes *forge_targets (gint        version,
                       const char *targets,
                       const char *delegations,
                       const char *expires,
                       const char *signers);
/* `"path":{"length":…,"hashes":{"sha256":…},"custom":{"serial":7,"channel":"es"}}` */
char *forge_target (const char *path,
                    const char *bytes);

/* The repository: file name -> GBytes, and what was asked for, each followed by a space. */
typedef struct
{
  GHashTable *files;
  GString *asked;
  gboolean is_down;
} ForgeRepository;

ForgeRepository *forge_repository_new (void);
void forge_repository_free (ForgeRepository *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ForgeRepository, forge_repository_free)
void forge_repository_put (ForgeRepository *self,
                           const char      *name,
                           GBytes          *bytes);
GBytes *forge_repository_fetch (const char    *name,
                                gsize          max,
                                GCancellable  *cancellable,
                                gpointer       user_data,
                                GError       **error);

/* A new empty folder. */
char *forge_folder (void);
