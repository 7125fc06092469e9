/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "trust/store.h"
#include "trust/tuf-client.h"

/* A kiosk and its publisher. Root: two of the keys 0 and 1; timestamp 3, snapshot 4, targets 5. */
typedef struct
{
  char *folder;
  ForgeRepository *repository;
} World;

#define TARGETS_1 "\"targets.json\":{\"version\":1}"

static void
put (World      *world,
     const char *name,
     GBytes     *bytes)
{
  forge_repository_put (world->repository, name, bytes);
}

static void
world_set_up (World         *world,
              gconstpointer  data)
{
  g_autoptr(GBytes) root = forge_root (1, "01", 2, "3", "4", FORGE_LATER, "01");
  g_autofree char *target = forge_target ("content.db", "abc");
  g_autoptr(GError) error = NULL;

  world->folder = forge_folder ();
  world->repository = forge_repository_new ();
  g_assert_true (panal_tuf_client_trust (world->folder, root, &error));
  g_assert_no_error (error);
  put (world, "timestamp.json", forge_timestamp (1, 1, "", FORGE_LATER, "3"));
  put (world, "1.snapshot.json", forge_snapshot (1, TARGETS_1, FORGE_LATER, "4"));
  put (world, "1.targets.json", forge_targets (1, target, NULL, FORGE_LATER, "5"));
}

static void
world_tear_down (World         *world,
                 gconstpointer  data)
{
  g_free (world->folder);
  forge_repository_free (world->repository);
}

static PanalTufClient *
client_of (World *world)
{
  g_string_truncate (world->repository->asked, 0);
  return panal_tuf_client_new (world->folder, FORGE_NOW, PANAL_TUF_STALE_REFUSE, forge_repository_fetch, world->repository);
}

/* Refreshes and expects the error, or success for -1. */
static void
refresh (World *world,
         int    code)
{
  g_autoptr(PanalTufClient) client = client_of (world);
  g_autoptr(GError) error = NULL;
  gboolean is_good = panal_tuf_client_refresh (client, NULL, &error);

  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, PANAL_TRUST_ERROR, code);
  g_assert_cmpint (is_good, ==, code < 0);
}

static gboolean
is_kept (World      *world,
         const char *role,
         const char *name)
{
  g_autoptr(GBytes) kept = panal_store_read (world->folder, role, 1000000);
  GBytes *there = g_hash_table_lookup (world->repository->files, name);

  return kept != NULL && there != NULL && g_bytes_equal (kept, there);
}

static void
test_first_trust (World         *world,
                  gconstpointer  data)
{
  g_autofree char *folder = forge_folder ();
  g_autoptr(GBytes) weak = forge_root (1, "01", 2, "3", "4", FORGE_LATER, "0");
  g_autoptr(GBytes) junk = g_bytes_new_static ("junk", 4);
  g_autoptr(GBytes) none = g_bytes_new (NULL, 0);
  g_autoptr(GError) error = NULL;

  g_assert_false (panal_tuf_client_trust (folder, weak, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_SIGNATURE);
  g_clear_error (&error);
  g_assert_false (panal_tuf_client_trust (folder, none, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);

  /* 5.2: nobody is trusted, or not any more; then nothing is asked for. */
  g_clear_pointer (&world->folder, g_free);
  world->folder = g_steal_pointer (&folder);
  refresh (world, PANAL_TRUST_ERROR_NO_ROOT);
  g_assert_true (panal_store_write (world->folder, "root", junk, NULL));
  refresh (world, PANAL_TRUST_ERROR_NO_ROOT);
  g_assert_true (panal_store_write (world->folder, "root", weak, NULL));
  refresh (world, PANAL_TRUST_ERROR_NO_ROOT);
  g_assert_cmpstr (world->repository->asked->str, ==, "");
}

static void
test_all_well (World         *world,
               gconstpointer  data)
{
  g_autoptr(PanalTufClient) client = client_of (world);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTrustedTarget) target = panal_tuf_client_find_target (client, "content.db", NULL, &error);
  g_autoptr(PanalTrustedTarget) none = NULL;
  g_autoptr(GPtrArray) list = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (panal_trusted_target_get_length (target), ==, 3);
  g_assert_cmpstr (world->repository->asked->str, ==, "2.root.json timestamp.json 1.snapshot.json 1.targets.json ");
  list = panal_tuf_client_list_targets (client);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpint (panal_tuf_client_get_stale_since (client), ==, -1);
  none = panal_tuf_client_find_target (client, "gone.db", NULL, &error);
  g_assert_null (none);
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_NO_TARGET);

  /* What is kept is not asked for again, and is the bytes that came. */
  refresh (world, -1);
  g_assert_cmpstr (world->repository->asked->str, ==, "2.root.json timestamp.json ");
  g_assert_true (is_kept (world, "timestamp", "timestamp.json"));
  g_assert_true (is_kept (world, "snapshot", "1.snapshot.json"));
  g_assert_true (is_kept (world, "targets", "1.targets.json"));
}

/* 5.3.3: only 'there is none' ends the chain of roots. */
static void
test_source (World         *world,
             gconstpointer  data)
{
  world->repository->is_down = TRUE;
  refresh (world, PANAL_TRUST_ERROR_UNREACHABLE);
  g_assert_cmpstr (world->repository->asked->str, ==, "2.root.json ");
  world->repository->is_down = FALSE;
  g_hash_table_remove (world->repository->files, "1.snapshot.json");
  refresh (world, PANAL_TRUST_ERROR_UNAVAILABLE);
  g_assert_true (is_kept (world, "timestamp", "timestamp.json"));
}

/* Endless data, from a source that does not count: 5.3.3, 5.4.1, 5.5.1. */
static void
test_too_large (World         *world,
                gconstpointer  data)
{
  put (world, "1.snapshot.json", g_bytes_new_take (g_malloc0 (2000001), 2000001));
  refresh (world, PANAL_TRUST_ERROR_TOO_LARGE);
  put (world, "timestamp.json", forge_timestamp (2, 1, ",\"length\":50", FORGE_LATER, "3"));
  put (world, "1.snapshot.json", g_bytes_new_take (g_malloc0 (51), 51));
  refresh (world, PANAL_TRUST_ERROR_TOO_LARGE);
  put (world, "timestamp.json", g_bytes_new_take (g_malloc0 (65537), 65537));
  refresh (world, PANAL_TRUST_ERROR_TOO_LARGE);
  put (world, "2.root.json", g_bytes_new_take (g_malloc0 (512001), 512001));
  refresh (world, PANAL_TRUST_ERROR_TOO_LARGE);
}

static void
test_root (World         *world,
           gconstpointer  data)
{
  /* 5.3.4 */
  put (world, "2.root.json", forge_root (2, "01", 2, "3", "4", FORGE_LATER, "0"));
  refresh (world, PANAL_TRUST_ERROR_SIGNATURE);
  put (world, "2.root.json", forge_root (2, "67", 2, "3", "4", FORGE_LATER, "67"));
  refresh (world, PANAL_TRUST_ERROR_SIGNATURE);
  /* 5.3.5 */
  put (world, "2.root.json", forge_root (1, "01", 2, "3", "4", FORGE_LATER, "01"));
  refresh (world, PANAL_TRUST_ERROR_ROLLBACK);
  put (world, "2.root.json", forge_root (3, "01", 2, "3", "4", FORGE_LATER, "01"));
  refresh (world, PANAL_TRUST_ERROR_ROLLBACK);
  /* 5.3.10: the last one counts, it is kept all the same. */
  put (world, "2.root.json", forge_root (2, "12", 2, "3", "4", FORGE_PAST, "012"));
  refresh (world, PANAL_TRUST_ERROR_EXPIRED);
  g_assert_true (is_kept (world, "root", "2.root.json"));
  /* 5.3.6: one in the middle may be old; the keys of version 1 are worth nothing now. */
  put (world, "3.root.json", forge_root (3, "01", 2, "3", "4", FORGE_LATER, "01"));
  refresh (world, PANAL_TRUST_ERROR_SIGNATURE);
  put (world, "3.root.json", forge_root (3, "6", 1, "3", "4", FORGE_LATER, "126"));
  refresh (world, -1);
  g_assert_true (is_kept (world, "root", "3.root.json"));
}

/* 5.3.11: keys were stolen and the numbers driven up; the next root changes the keys, and low numbers count again. */
static void
test_fast_forward (World         *world,
                   gconstpointer  data)
{
  put (world, "timestamp.json", forge_timestamp (900000, 900000, "", FORGE_LATER, "3"));
  put (world, "900000.snapshot.json", forge_snapshot (900000, "\"targets.json\":{\"version\":1},\"x.json\":{\"version\":9}", FORGE_LATER, "4"));
  refresh (world, -1);
  put (world, "timestamp.json", forge_timestamp (2, 2, "", FORGE_LATER, "3"));
  put (world, "2.snapshot.json", forge_snapshot (2, TARGETS_1, FORGE_LATER, "4"));
  refresh (world, PANAL_TRUST_ERROR_ROLLBACK);

  /* One key more is a rotation, although the old signature would still do. */
  put (world, "2.root.json", forge_root (2, "01", 2, "36", "4", FORGE_LATER, "01"));
  refresh (world, -1);
  g_assert_true (is_kept (world, "snapshot", "2.snapshot.json"));

  /* A key that was taken away signs nothing any more. */
  put (world, "3.root.json", forge_root (3, "01", 2, "6", "4", FORGE_LATER, "01"));
  put (world, "timestamp.json", forge_timestamp (3, 2, "", FORGE_LATER, "3"));
  refresh (world, PANAL_TRUST_ERROR_SIGNATURE);
}

static void
test_timestamp (World         *world,
                gconstpointer  data)
{
  put (world, "timestamp.json", forge_timestamp (5, 1, "", FORGE_LATER, "4"));
  refresh (world, PANAL_TRUST_ERROR_SIGNATURE);      /* 5.4.2: the key of another role */
  put (world, "timestamp.json", forge_timestamp (5, 1, "", FORGE_PAST, "3"));
  refresh (world, PANAL_TRUST_ERROR_EXPIRED);        /* 5.4.4 */
  g_assert_false (is_kept (world, "timestamp", "timestamp.json"));
  put (world, "timestamp.json", forge_timestamp (5, 1, "", FORGE_LATER, "3"));
  refresh (world, -1);
  put (world, "timestamp.json", forge_timestamp (4, 1, "", FORGE_LATER, "3"));
  refresh (world, PANAL_TRUST_ERROR_ROLLBACK);       /* 5.4.3.1 */
  put (world, "timestamp.json", forge_timestamp (5, 2, "", FORGE_LATER, "3"));
  refresh (world, -1);                               /* the same version is no news */
  g_assert_false (is_kept (world, "timestamp", "timestamp.json"));

  put (world, "timestamp.json", forge_timestamp (6, 2, "", FORGE_LATER, "3"));
  put (world, "2.snapshot.json", forge_snapshot (2, TARGETS_1, FORGE_LATER, "4"));
  refresh (world, -1);
  put (world, "timestamp.json", forge_timestamp (7, 1, "", FORGE_LATER, "3"));
  refresh (world, PANAL_TRUST_ERROR_ROLLBACK);       /* 5.4.3.2 */
}

/* What is kept was good when it came; if nothing newer comes, its date counts. */
static void
test_freeze (World         *world,
             gconstpointer  data)
{
  g_autoptr(PanalTufClient) strict = NULL;
  g_autoptr(PanalTufClient) later = NULL;
  g_autoptr(GError) error = NULL;

  /* Only the timestamp will be old. */
  put (world, "2.root.json", forge_root (2, "01", 2, "3", "4", "2999-01-01T00:00:00Z", "01"));
  put (world, "1.snapshot.json", forge_snapshot (1, TARGETS_1, "2999-01-01T00:00:00Z", "4"));
  put (world, "1.targets.json", forge_targets (1, "", NULL, "2999-01-01T00:00:00Z", "5"));
  refresh (world, -1);
  strict = panal_tuf_client_new (world->folder, FORGE_NOW + 400 * 86400, PANAL_TUF_STALE_REFUSE, forge_repository_fetch, world->repository);
  g_assert_false (panal_tuf_client_refresh (strict, NULL, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_EXPIRED);
  g_assert_nonnull (strstr (error->message, "timestamp.json"));
  g_clear_error (&error);

  /* A stick may be old in its timestamp and snapshot, and in nothing else. */
  put (world, "timestamp.json", forge_timestamp (2, 2, "", FORGE_PAST, "3"));
  put (world, "2.snapshot.json", forge_snapshot (2, TARGETS_1, FORGE_PAST, "4"));
  refresh (world, PANAL_TRUST_ERROR_EXPIRED);
  later = panal_tuf_client_new (world->folder, FORGE_NOW, PANAL_TUF_STALE_REPORT, forge_repository_fetch, world->repository);
  g_assert_true (panal_tuf_client_refresh (later, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (panal_tuf_client_get_stale_since (later), ==, FORGE_NOW);

  put (world, "timestamp.json", forge_timestamp (3, 3, "", FORGE_LATER, "3"));
  put (world, "3.snapshot.json", forge_snapshot (3, "\"targets.json\":{\"version\":2}", FORGE_LATER, "4"));
  put (world, "2.targets.json", forge_targets (2, "", NULL, FORGE_PAST, "5"));
  g_clear_pointer (&later, panal_tuf_client_free);
  later = panal_tuf_client_new (world->folder, FORGE_NOW, PANAL_TUF_STALE_REPORT, forge_repository_fetch, world->repository);
  g_assert_false (panal_tuf_client_refresh (later, NULL, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_EXPIRED);
}

static void
test_snapshot (World         *world,
               gconstpointer  data)
{
  static const struct { int version; const char *files, *expires, *signers; int code; } cases[] = {
    { 2, TARGETS_1, FORGE_LATER, "3", PANAL_TRUST_ERROR_SIGNATURE },      /* 5.5.3 */
    { 3, TARGETS_1, FORGE_LATER, "4", PANAL_TRUST_ERROR_MISMATCH },       /* 5.5.4 */
    { 2, "\"targets.json\":{\"version\":1}", FORGE_LATER, "4", PANAL_TRUST_ERROR_ROLLBACK },      /* 5.5.5: a.json is gone */
    { 2, "\"targets.json\":{\"version\":1},\"a.json\":{\"version\":6}", FORGE_LATER, "4", PANAL_TRUST_ERROR_ROLLBACK },
    { 2, "\"targets.json\":{\"version\":1},\"a.json\":{\"version\":7}", FORGE_PAST, "4", PANAL_TRUST_ERROR_EXPIRED },      /* 5.5.6 */
    { 2, "\"targets.json\":{\"version\":1},\"a.json\":{\"version\":7}", FORGE_LATER, "4", -1 },
  };

  put (world, "1.snapshot.json", forge_snapshot (1, "\"targets.json\":{\"version\":1},\"a.json\":{\"version\":7}", FORGE_LATER, "4"));
  refresh (world, -1);
  put (world, "timestamp.json", forge_timestamp (2, 2, "", FORGE_LATER, "3"));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      put (world, "2.snapshot.json", forge_snapshot (cases[i].version, cases[i].files, cases[i].expires, cases[i].signers));
      g_test_message ("%" G_GSIZE_FORMAT, i);
      refresh (world, cases[i].code);
      g_assert_cmpint (is_kept (world, "snapshot", "2.snapshot.json"), ==, cases[i].code < 0);
    }

  /* 5.5.2 */
  put (world, "timestamp.json", forge_timestamp (3, 3, ",\"hashes\":{\"sha256\":\"0000000000000000000000000000000000000000000000000000000000000000\"}",
                                                 FORGE_LATER, "3"));
  put (world, "3.snapshot.json", forge_snapshot (3, "\"targets.json\":{\"version\":1},\"a.json\":{\"version\":7}", FORGE_LATER, "4"));
  refresh (world, PANAL_TRUST_ERROR_MISMATCH);
}

static void
test_targets (World         *world,
              gconstpointer  data)
{
  static const struct { int version; const char *expires, *signers; int code; } cases[] = {
    { 2, FORGE_LATER, "4", PANAL_TRUST_ERROR_SIGNATURE },      /* 5.6.3 */
    { 1, FORGE_LATER, "5", PANAL_TRUST_ERROR_MISMATCH },       /* 5.6.4 */
    { 2, FORGE_PAST, "5", PANAL_TRUST_ERROR_EXPIRED },         /* 5.6.5 */
    { 2, FORGE_LATER, "5", -1 },
  };

  put (world, "1.snapshot.json", forge_snapshot (1, "\"targets.json\":{\"version\":2}", FORGE_LATER, "4"));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      put (world, "2.targets.json", forge_targets (cases[i].version, "", NULL, cases[i].expires, cases[i].signers));
      refresh (world, cases[i].code);
      g_assert_cmpint (is_kept (world, "targets", "2.targets.json"), ==, cases[i].code < 0);
    }

  /* 5.6.2: what the snapshot promised is compared before all else. */
  put (world, "timestamp.json", forge_timestamp (2, 2, "", FORGE_LATER, "3"));
  put (world, "2.snapshot.json", forge_snapshot (2, "\"targets.json\":{\"version\":2,\"length\":5}", FORGE_LATER, "4"));
  refresh (world, PANAL_TRUST_ERROR_TOO_LARGE);
  put (world, "2.targets.json", g_bytes_new_static ("12345", 5));
  refresh (world, PANAL_TRUST_ERROR_FORMAT);
}

/* One byte wrong anywhere: never taken, and the good file is taken after it. */
static void
test_flips (World         *world,
            gconstpointer  data)
{
  static const char *names[] = { "2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json" };

  put (world, "2.root.json", forge_root (2, "01", 2, "3", "4", FORGE_LATER, "01"));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(GBytes) good = g_bytes_ref (g_hash_table_lookup (world->repository->files, names[i]));
      gsize length;
      const guint8 *bytes = g_bytes_get_data (good, &length);

      for (gsize at = 0; at < length; at++)
        {
          g_autofree guint8 *bad = g_memdup2 (bytes, length);
          g_autoptr(PanalTufClient) client = client_of (world);

          bad[at] ^= 1;
          put (world, names[i], g_bytes_new (bad, length));
          g_assert_false (panal_tuf_client_refresh (client, NULL, NULL));
        }
      for (gsize cut = 0; cut + 1 < length; cut += 7)
        {
          g_autoptr(PanalTufClient) client = client_of (world);

          put (world, names[i], g_bytes_new (bytes, cut));
          g_assert_false (panal_tuf_client_refresh (client, NULL, NULL));
        }
      put (world, names[i], g_bytes_ref (good));
    }
  refresh (world, -1);
}

/* What lies in the folder is checked like what comes: damage there costs a download. */
static void
test_damaged_store (World         *world,
                    gconstpointer  data)
{
  static const char *roles[] = { "timestamp", "snapshot", "targets" };
  g_autoptr(GBytes) junk = g_bytes_new_static ("{}", 2);

  refresh (world, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_assert_true (panal_store_write (world->folder, roles[i], junk, NULL));
      refresh (world, -1);
    }
  g_assert_true (is_kept (world, "timestamp", "timestamp.json"));
  g_assert_true (is_kept (world, "snapshot", "1.snapshot.json"));
  g_assert_true (is_kept (world, "targets", "1.targets.json"));
}

static char *
delegations (const char *keys,
             const char *roles)
{
  g_autofree char *text = forge_keys (keys);

  return g_strdup_printf ("{\"keys\":%s,\"roles\":[%s]}", text, roles);
}

static char *
delegated (const char *name,
           const char *keys,
           const char *pattern,
           gboolean    is_terminating)
{
  g_autofree char *role = forge_role (keys, 1);

  return g_strdup_printf ("{\"name\":\"%s\",\"paths\":[\"%s\"],\"terminating\":%s,%s", name, pattern, is_terminating ? "true" : "false", role + 1);
}

/* targets -> a (x/…), b (ends the search for y/…), c; a -> d (ends the search for x/t…), b, and a again through b. */
static void
delegate (World *world)
{
  g_autofree char *a = delegated ("a", "6", "x/*", FALSE);
  g_autofree char *b = delegated ("b", "7", "y/*", TRUE);
  g_autofree char *c = delegated ("c", "8", "*/*", FALSE);
  g_autofree char *top = g_strjoin (",", a, b, c, NULL);
  g_autofree char *b_of_a = delegated ("b", "7", "x/*", FALSE);
  g_autofree char *d_of_a = delegated ("d", "7", "x/t*", TRUE);
  g_autofree char *of_a_roles = g_strjoin (",", d_of_a, b_of_a, NULL);
  g_autofree char *a_of_b = delegated ("a", "6", "*/*", FALSE);
  g_autofree char *top_object = delegations ("678", top);
  g_autofree char *a_object = delegations ("7", of_a_roles);
  g_autofree char *b_object = delegations ("6", a_of_b);
  g_autofree char *in_a = forge_target ("x/1", "from a");
  g_autofree char *in_a_too = forge_target ("z/1", "from a, who may not");
  g_autofree char *of_a = g_strjoin (",", in_a, in_a_too, NULL);
  g_autofree char *in_c = forge_target ("x/3", "from c");
  g_autofree char *in_c_too = forge_target ("y/1", "from c, but b ends it");
  g_autofree char *in_c_last = forge_target ("x/t", "from c, but d ends it");
  g_autofree char *of_c = g_strjoin (",", in_c, in_c_too, in_c_last, NULL);

  put (world, "1.snapshot.json", forge_snapshot (1, TARGETS_1 ",\"a.json\":{\"version\":1},\"b.json\":{\"version\":1},\"c.json\":{\"version\":1},\"d.json\":{\"version\":1}",
                                                 FORGE_LATER, "4"));
  put (world, "1.targets.json", forge_targets (1, "", top_object, FORGE_LATER, "5"));
  put (world, "1.a.json", forge_targets (1, of_a, a_object, FORGE_LATER, "6"));
  put (world, "1.b.json", forge_targets (1, "", b_object, FORGE_LATER, "7"));
  put (world, "1.d.json", forge_targets (1, "", NULL, FORGE_LATER, "7"));
  put (world, "1.c.json", forge_targets (1, of_c, NULL, FORGE_LATER, "8"));
}

static void
test_search (World         *world,
             gconstpointer  data)
{
  static const struct { const char *path, *asked; int code; } cases[] = {
    { "x/1", "1.a.json ", -1 },
    { "x/3", "1.a.json 1.b.json 1.c.json ", -1 },                             /* depth first; a once, though b names it */
    { "y/1", "1.b.json 1.a.json ", PANAL_TRUST_ERROR_NO_TARGET },             /* b ends it: c, who has it, is not asked */
    { "x/t", "1.a.json 1.d.json ", PANAL_TRUST_ERROR_NO_TARGET },             /* so does d, also for those above it */
    { "z/1", "1.c.json ", PANAL_TRUST_ERROR_NO_TARGET },                      /* a may not speak for z */
    { "x/y/z", "", PANAL_TRUST_ERROR_NO_TARGET },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folder = forge_folder ();
      g_autoptr(GBytes) root = forge_root (1, "01", 2, "3", "4", FORGE_LATER, "01");
      g_autoptr(PanalTufClient) client = NULL;
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalTrustedTarget) target = NULL;

      g_test_message ("%s", cases[i].path);
      delegate (world);
      g_assert_true (panal_tuf_client_trust (folder, root, NULL));
      client = panal_tuf_client_new (folder, FORGE_NOW, PANAL_TUF_STALE_REFUSE, forge_repository_fetch, world->repository);
      g_assert_true (panal_tuf_client_refresh (client, NULL, NULL));
      g_string_truncate (world->repository->asked, 0);
      target = panal_tuf_client_find_target (client, cases[i].path, NULL, &error);
      if (cases[i].code < 0)
        g_assert_no_error (error);
      else
        g_assert_error (error, PANAL_TRUST_ERROR, cases[i].code);
      g_assert_cmpint (target != NULL, ==, cases[i].code < 0);
      g_assert_cmpstr (world->repository->asked->str, ==, cases[i].asked);
    }
}

/* A delegated file that does not pass ends the search, whoever else could answer. */
static void
test_bad_delegated (World         *world,
                    gconstpointer  data)
{
  static const struct { const char *expires, *signers; int version, code; } cases[] = {
    { FORGE_LATER, "5", 1, PANAL_TRUST_ERROR_SIGNATURE }, { FORGE_PAST, "6", 1, PANAL_TRUST_ERROR_EXPIRED },
    { FORGE_LATER, "6", 2, PANAL_TRUST_ERROR_MISMATCH },
  };

  delegate (world);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PanalTufClient) client = client_of (world);
      g_autoptr(GError) error = NULL;

      put (world, "1.a.json", forge_targets (cases[i].version, "", NULL, cases[i].expires, cases[i].signers));
      g_assert_null (panal_tuf_client_find_target (client, "x/3", NULL, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, cases[i].code);
      g_assert_false (is_kept (world, "a", "1.a.json"));
    }

  /* The snapshot must name it. */
  put (world, "timestamp.json", forge_timestamp (2, 2, "", FORGE_LATER, "3"));
  put (world, "2.snapshot.json", forge_snapshot (2, TARGETS_1, FORGE_LATER, "4"));
  g_assert_true (panal_store_remove (world->folder, "snapshot", NULL));
  {
    g_autoptr(PanalTufClient) client = client_of (world);
    g_autoptr(GError) error = NULL;

    g_assert_null (panal_tuf_client_find_target (client, "x/3", NULL, &error));
    g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH);
  }
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *name; void (*run) (World *, gconstpointer); } tests[] = {
    { "/trust/tuf-client/5.2-load-root", test_first_trust }, { "/trust/tuf-client/all-well", test_all_well },
    { "/trust/tuf-client/5.3.3-source", test_source }, { "/trust/tuf-client/endless-data", test_too_large },
    { "/trust/tuf-client/5.3-root", test_root }, { "/trust/tuf-client/5.3.11-fast-forward", test_fast_forward },
    { "/trust/tuf-client/5.4-timestamp", test_timestamp }, { "/trust/tuf-client/freeze", test_freeze },
    { "/trust/tuf-client/5.5-snapshot", test_snapshot }, { "/trust/tuf-client/5.6-targets", test_targets },
    { "/trust/tuf-client/flips", test_flips }, { "/trust/tuf-client/damaged-store", test_damaged_store },
    { "/trust/tuf-client/5.6.7-search", test_search }, { "/trust/tuf-client/5.6.7-bad-delegated", test_bad_delegated },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, World, NULL, world_set_up, tests[i].run, world_tear_down);
  return g_test_run ();
}
