/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "base/id.h"
#include "db/stmt.h"

static const struct { const char *table, *row; } rows[] = {
  { "identity", "name=format|value=1" },
  { "identity", "name=source_language|value=es" },
  { "identity", "name=title|value=Contenido de prueba" },

  { "language", "tag=es|position=%1|name=Español|direction=ltr" },
  { "language", "tag=ht|position=%2|name=Kreyòl ayisyen|direction=ltr" },
  { "language", "tag=en|position=%3|name=English|direction=ltr" },
  { "language", "tag=ar|position=%4|name=العربية|direction=rtl" },
  { "fallback", "language=ht|position=%1|fallback=es" },
  { "fallback", "language=ar|position=%1|fallback=en" },
  { "fallback", "language=ar|position=%2|fallback=es" },

  { "country", "code=XA|position=%1|calling_code=+999|shown=%1|emergency=xa-000" },
  { "country", "code=XB|position=%2|calling_code=+998|shown=%1|emergency=~" },
  { "country", "code=XC|position=%3|calling_code=+997|shown=%1|emergency=~" },
  { "country", "code=XD|position=%4|calling_code=+996|shown=%0|emergency=~" },
  { "country_text", "country=XA|language=es|name=País A" },
  { "country_text", "country=XA|language=en|name=Country A" },
  { "country_text", "country=XB|language=es|name=País B" },
  { "country_text", "country=XC|language=es|name=País C" },
  { "country_text", "country=XD|language=es|name=País D" },

  { "kind", "id=emergency|position=%1|pictogram=help" },
  { "kind", "id=shelter|position=%2|pictogram=home" },
  { "kind", "id=legal|position=%3|pictogram=rights" },
  { "kind_text", "kind=emergency|language=es|title=Emergencia" },
  { "kind_text", "kind=emergency|language=en|title=Emergency" },
  { "kind_text", "kind=shelter|language=es|title=Albergues" },
  { "kind_text", "kind=legal|language=es|title=Ayuda legal" },

  { "contact", "key=#xa-000|id=xa-000|kind=emergency|country=XA|strength=strong|organization=|email=|url=|address_1=|city=|state_province=|latitude=~|longitude=~|hours=24/7|fees=free|languages=es|source_url=|source_date=2026|assured_date=2026-10-01" },
  { "contact_text", "contact=#xa-000|language=es|field=name|value=Emergencias" },
  { "contact_text", "contact=#xa-000|language=es|field=source|value=Gobierno de prueba" },
  { "phone", "contact=#xa-000|position=%1|kind=voice|number=000|reach=country" },

  { "contact", "key=#xa-shelter|id=xa-shelter|kind=shelter|country=XA|strength=weak|organization=Casa de prueba|email=casa@example.org|url=https://example.org|address_1=Calle 1|city=Ciudad|state_province=Estado|latitude=%%14.5|longitude=%%-92.25|hours=Mo-Fr 09:00-18:00|fees=|languages=es en|source_url=https://example.org/a|source_date=2026-03|assured_date=" },
  { "contact_text", "contact=#xa-shelter|language=es|field=name|value=Albergue de prueba" },
  { "contact_text", "contact=#xa-shelter|language=es|field=description|value=Cama y comida" },
  { "contact_text", "contact=#xa-shelter|language=es|field=hours_note|value=Toque el timbre" },
  { "contact_text", "contact=#xa-shelter|language=es|field=phone_2_note|value=extensión 3" },
  { "contact_text", "contact=#xa-shelter|language=es|field=source|value=La casa" },
  { "contact_text", "contact=#xa-shelter|language=en|field=name|value=Test shelter" },
  { "contact_text", "contact=#xa-shelter|language=en|field=description|value=" },
  { "phone", "contact=#xa-shelter|position=%1|kind=voice|number=+999 000 0001|reach=anywhere" },
  { "phone", "contact=#xa-shelter|position=%2|kind=voice|number=000 0002|reach=country" },
  { "phone", "contact=#xa-shelter|position=%9|kind=whatsapp|number=+999 000 0009|reach=anywhere" },

  { "contact", "key=#xa-another|id=xa-another|kind=shelter|country=XA|strength=medium|organization=|email=|url=|address_1=Calle 2|city=Ciudad|state_province=|latitude=~|longitude=~|hours=|fees=paid|languages=|source_url=|source_date=|assured_date=" },
  { "contact_text", "contact=#xa-another|language=es|field=name|value=Otro albergue" },

  { "contact", "key=#xb-legal|id=xb-legal|kind=legal|country=XB|strength=strong|organization=|email=ley@example.org|url=|address_1=|city=|state_province=|latitude=~|longitude=~|hours=|fees=free|languages=|source_url=|source_date=2025-12-31|assured_date=" },
  { "contact_text", "contact=#xb-legal|language=en|field=name|value=Legal aid" },
  { "contact_text", "contact=#xb-legal|language=es|field=name|value=Ayuda legal de prueba" },
  { "contact_text", "contact=#xb-legal|language=es|field=alert|value=Cerrado en diciembre" },

  { "contact", "key=#xd-legal|id=xd-legal|kind=legal|country=XD|strength=weak|organization=|email=|url=|address_1=Calle 4|city=|state_province=|latitude=~|longitude=~|hours=|fees=|languages=|source_url=|source_date=|assured_date=" },
  { "contact_text", "contact=#xd-legal|language=es|field=name|value=Oficina lejana" },
  { "contact_attribute", "contact=#xa-000|name=emergency|value=yes" },

  { "topic", "key=#help|id=help|position=%1|size=large|colour=help|pictogram=help" },
  { "topic", "key=#risks|id=risks|position=%2|size=large|colour=risks|pictogram=risks" },
  { "topic", "key=#news|id=news|position=%3|size=line|colour=news|pictogram=news" },
  { "topic_text", "topic=#help|language=es|title=Ayuda|summary=Contactos" },
  { "topic_text", "topic=#help|language=en|title=Help|summary=Contacts" },
  { "topic_text", "topic=#risks|language=es|title=Riesgos|summary=Lo que puede pasar" },
  { "topic_text", "topic=#news|language=es|title=Noticias|summary=" },

  { "source", "key=#law|id=law|url=https://example.org/law|date=2024-05" },
  { "source", "key=#report|id=report|url=https://example.org/report|date=2026-01-15" },
  { "source", "key=#undated|id=undated|url=|date=" },
  { "source_text", "source=#law|language=es|name=Ley de prueba" },
  { "source_text", "source=#law|language=en|name=Test law" },
  { "source_text", "source=#report|language=es|name=Informe de prueba" },
  { "source_text", "source=#undated|language=es|name=Sin fecha" },
  { "fact", "key=#F-1|id=F-1|certainty=sourced" },
  { "fact", "key=#F-2|id=F-2|certainty=unverified" },
  { "fact", "key=#F-3|id=F-3|certainty=sourced" },
  { "fact_source", "fact=#F-1|source=#law" },
  { "fact_source", "fact=#F-1|source=#report" },
  { "fact_source", "fact=#F-2|source=#undated" },
  { "fact_source", "fact=#F-3|source=#law" },

  { "picture", "key=#asylum/map.svg|id=asylum/map.svg|media_type=image/svg+xml|bytes=<svg xmlns=\"http://www.w3.org/2000/svg\"/>" },

  /* A guide with every kind of block, in two languages. */
  { "article", "key=#asylum|id=asylum|topic=#help|position=%20|kind=guide|sensitivity=normal|reviewed=2026-11-01|published=~" },
  { "article_text", "article=#asylum|language=es|title=¿Cómo pido refugio?|summary=Es gratis." },
  { "article_text", "article=#asylum|language=en|title=How do I ask for asylum?|summary=It is free." },
  { "block", "article=#asylum|language=es|number=%0|kind=title|level=%0|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%1|kind=lead|level=%0|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%2|kind=heading|level=%2|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%3|kind=step|level=%1|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%4|kind=step|level=%2|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%5|kind=bullet|level=%0|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%6|kind=note|level=%0|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%7|kind=danger|level=%0|target=~|state=source" },
  { "block", "article=#asylum|language=es|number=%8|kind=contact|level=%0|target=xa-shelter|state=source" },
  { "block", "article=#asylum|language=es|number=%9|kind=picture|level=%0|target=asylum/map.svg|state=source" },
  { "block", "article=#asylum|language=es|number=%10|kind=paragraph|level=%0|target=~|state=source" },
  { "span", "article=#asylum|language=es|block=%0|number=%0|kind=text|style=%0|text=¿Cómo pido refugio?|target=~" },
  { "span", "article=#asylum|language=es|block=%1|number=%0|kind=text|style=%0|text=Es |target=~" },
  { "span", "article=#asylum|language=es|block=%1|number=%1|kind=text|style=%1|text=gratis|target=~" },
  { "span", "article=#asylum|language=es|block=%1|number=%2|kind=text|style=%2|text=.|target=~" },
  { "span", "article=#asylum|language=es|block=%2|number=%0|kind=text|style=%0|text=Qué hacer|target=~" },
  { "span", "article=#asylum|language=es|block=%3|number=%0|kind=text|style=%0|text=Llame al |target=~" },
  { "span", "article=#asylum|language=es|block=%3|number=%1|kind=contact|style=%1|text=|target=xa-shelter" },
  { "span", "article=#asylum|language=es|block=%4|number=%0|kind=text|style=%0|text=Escriba a |target=~" },
  { "span", "article=#asylum|language=es|block=%4|number=%1|kind=contact|style=%0|text=|target=xb-legal" },
  { "span", "article=#asylum|language=es|block=%5|number=%0|kind=language|style=%0|text=réfugié|target=fr" },
  { "span", "article=#asylum|language=es|block=%6|number=%0|kind=article|style=%0|text=Lea los riesgos|target=train" },
  { "span", "article=#asylum|language=es|block=%7|number=%0|kind=text|style=%0|text=En peligro llame al |target=~" },
  { "span", "article=#asylum|language=es|block=%7|number=%1|kind=emergency|style=%1|text=|target=~" },
  { "span", "article=#asylum|language=es|block=%9|number=%0|kind=text|style=%0|text=Un mapa|target=~" },
  { "span", "article=#asylum|language=es|block=%10|number=%0|kind=text|style=%0|text=Hasta luego.|target=~" },
  { "block", "article=#asylum|language=en|number=%0|kind=title|level=%0|target=~|state=approved" },
  { "block", "article=#asylum|language=en|number=%1|kind=lead|level=%0|target=~|state=unreviewed" },
  { "block", "article=#asylum|language=en|number=%2|kind=contact|level=%0|target=xa-shelter|state=approved" },
  { "span", "article=#asylum|language=en|block=%0|number=%0|kind=text|style=%0|text=How do I ask for asylum?|target=~" },
  { "span", "article=#asylum|language=en|block=%1|number=%0|kind=text|style=%0|text=It is free.|target=~" },
  { "block_fact", "article=#asylum|block=%1|fact=#F-1" },
  { "block_fact", "article=#asylum|block=%3|fact=#F-1" },
  { "block_fact", "article=#asylum|block=%3|fact=#F-2" },
  { "block_fact", "article=#asylum|block=%7|fact=#F-3" },

  /* A guide for XB only, before the first by its position, stale in English. */
  { "article", "key=#away|id=away|topic=#help|position=%10|kind=guide|sensitivity=normal|reviewed=2026-11-01|published=~" },
  { "article_country", "article=#away|country=XB" },
  { "article_text", "article=#away|language=es|title=Solo en el país B|summary=Resumen." },
  { "article_text", "article=#away|language=en|title=Only in country B|summary=Summary." },
  { "block", "article=#away|language=es|number=%0|kind=title|level=%0|target=~|state=source" },
  { "block", "article=#away|language=en|number=%0|kind=title|level=%0|target=~|state=stale" },
  { "span", "article=#away|language=es|block=%0|number=%0|kind=text|style=%0|text=Solo en el país B|target=~" },
  { "span", "article=#away|language=en|block=%0|number=%0|kind=text|style=%0|text=Only in country B|target=~" },

  /* A guide that is in Spanish only, and hard to read. */
  { "article", "key=#train|id=train|topic=#risks|position=%10|kind=guide|sensitivity=high|reviewed=2026-10-20|published=~" },
  { "article_text", "article=#train|language=es|title=El tren|summary=No suba." },
  { "block", "article=#train|language=es|number=%0|kind=title|level=%0|target=~|state=source" },
  { "block", "article=#train|language=es|number=%1|kind=lead|level=%0|target=~|state=source" },
  { "span", "article=#train|language=es|block=%0|number=%0|kind=text|style=%0|text=El tren|target=~" },
  { "span", "article=#train|language=es|block=%1|number=%0|kind=text|style=%0|text=No suba.|target=~" },
  { "block_fact", "article=#train|block=%1|fact=#F-2" },

  { "article", "key=#news-old|id=news-old|topic=#news|position=%1|kind=news|sensitivity=normal|reviewed=2026-09-01|published=2026-09-01" },
  { "article_text", "article=#news-old|language=es|title=Noticia de septiembre|summary=Algo." },
  { "block", "article=#news-old|language=es|number=%0|kind=title|level=%0|target=~|state=source" },
  { "span", "article=#news-old|language=es|block=%0|number=%0|kind=text|style=%0|text=Noticia de septiembre|target=~" },
  { "article", "key=#news-new|id=news-new|topic=#news|position=%2|kind=news|sensitivity=normal|reviewed=2026-11-10|published=2026-11-10" },
  { "article_text", "article=#news-new|language=es|title=Noticia de noviembre|summary=Algo nuevo." },
  { "block", "article=#news-new|language=es|number=%0|kind=title|level=%0|target=~|state=source" },
  { "span", "article=#news-new|language=es|block=%0|number=%0|kind=text|style=%0|text=Noticia de noviembre|target=~" },

  { "place", "key=#xa-city|id=xa-city|name=Ciudad|country=XA|state_province=Estado|latitude=%%14.5|longitude=%%-92.25|population=%1000" },
};

char *
panal_fixture_new_dir (void)
{
  g_autoptr(GError) error = NULL;
  char *dir = g_dir_make_tmp ("panal-test-XXXXXX", &error);

  g_assert_no_error (error);

  return dir;
}

void
panal_fixture_remove_dir (char *dir)
{
  g_autoptr(GDir) open = g_dir_open (dir, 0, NULL /* may fail: it is gone already */);
  const char *name;

  while (open != NULL && (name = g_dir_read_name (open)) != NULL)
    {
      g_autofree char *path = g_build_filename (dir, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        panal_fixture_remove_dir (g_steal_pointer (&path));
      else
        g_unlink (path);
    }
  g_rmdir (dir);
  g_free (dir);
}

static void
bind (PanalStmt  *stmt,
      const char *name,
      const char *value)
{
  g_autofree char *parameter = g_strconcat (":", name, NULL);
  g_autoptr(GBytes) bytes = NULL;

  if (value[0] == '#')
    panal_stmt_bind_int (stmt, parameter, panal_id_key (value + 1));
  else if (g_str_has_prefix (value, "%%"))
    panal_stmt_bind_double (stmt, parameter, g_ascii_strtod (value + 2, NULL));
  else if (value[0] == '%')
    panal_stmt_bind_int (stmt, parameter, g_ascii_strtoll (value + 1, NULL, 10));
  else if (value[0] == '<')
    panal_stmt_bind_bytes (stmt, parameter, bytes = g_bytes_new (value, strlen (value)));
  else
    panal_stmt_bind_text (stmt, parameter, g_str_equal (value, "~") ? NULL : value);
}

void
panal_fixture_insert (PanalDb    *db,
                      const char *table,
                      const char *row)
{
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) cells = g_strsplit (row, "|", -1);
  PanalStmt *stmt = panal_db_insert (db, table, &error);

  g_assert_no_error (error);
  for (char **cell = cells; *cell != NULL; cell++)
    {
      char *equals = strchr (*cell, '=');

      g_assert_nonnull (equals);
      *equals = '\0';
      bind (stmt, *cell, equals + 1);
    }
  if (!panal_stmt_run (stmt, &error))
    g_error ("%s: %s", table, error->message);
}

/* The first edit that wants this row, NULL if none does. */
static const PanalFixtureEdit *
find_edit (const PanalFixtureEdit *edits,
           gboolean               *used,
           const char             *table,
           const char             *row)
{
  for (gsize i = 0; edits != NULL && edits[i].table != NULL; i++)
    if (!used[i] && edits[i].match != NULL && g_str_equal (edits[i].table, table) && g_str_has_prefix (row, edits[i].match))
      {
        used[i] = TRUE;
        return &edits[i];
      }

  return NULL;
}

static gsize
count_edits (const PanalFixtureEdit *edits)
{
  gsize n = 0;

  while (edits != NULL && edits[n].table != NULL)
    n++;

  return n;
}

char *
panal_fixture_write (const char             *dir,
                     const PanalFixtureEdit *edits)
{
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autofree gboolean *used = g_new0 (gboolean, count_edits (edits) + 1);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalDb) db = NULL;

  g_unlink (path);
  db = panal_db_create (path, &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const PanalFixtureEdit *edit = find_edit (edits, used, rows[i].table, rows[i].row);

      if (edit == NULL || edit->row != NULL)
        panal_fixture_insert (db, rows[i].table, edit != NULL ? edit->row : rows[i].row);
    }
  for (gsize i = 0; edits != NULL && edits[i].table != NULL; i++)
    {
      if (edits[i].match == NULL)
        panal_fixture_insert (db, edits[i].table, edits[i].row);
      else if (!used[i])
        g_error ("no row of %s begins with '%s'", edits[i].table, edits[i].match);
    }

  if (!panal_db_finish (db, &error))
    g_error ("%s", error->message);
  panal_fixture_seal (path);

  return g_steal_pointer (&path);
}

void
panal_fixture_write_file (const char    *path,
                          gconstpointer  data,
                          gsize          length)
{
  /* Not g_file_set_contents_full(): without a flag it leaves the end of a longer file, with one it waits
   * for the disk, thousands of times. */
  FILE *file = g_fopen (path, "wb");

  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (data, 1, length, file), ==, length);
  g_assert_cmpint (fclose (file), ==, 0);
}

void
panal_fixture_seal (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *beside = g_strconcat (path, ".sha256", NULL);
  g_autofree char *hash = panal_snapshot_hash (path, NULL, &error);
  g_autofree char *text = g_strdup_printf ("%s  %s\n", hash, name);

  g_assert_no_error (error);
  panal_fixture_write_file (beside, text, strlen (text));
}

PanalSnapshot *
panal_fixture_open (const PanalFixtureEdit *edits)
{
  g_autoptr(GError) error = NULL;
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, edits);
  PanalSnapshot *snapshot = panal_snapshot_open_beside (path, &error);

  g_assert_no_error (error);
  /* The file stays open without its name. */
  panal_fixture_remove_dir (dir);

  return snapshot;
}
