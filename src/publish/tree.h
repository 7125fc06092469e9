/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/block.h"
#include "publish/source-tree.h"
#include "publish/yaml-record.h"

G_BEGIN_DECLS

/* All that a folder of content says, parsed: what `check` looks at and `build` writes. It is filled by
 * one loader a file, in the order of panal_tree_load(); what a loader could not read is missing here and
 * named in the faults. */

/* The first members of everything that has an id. */
typedef struct
{
  char  *id;      /* owned */
  guint  line;    /* of its file */
} PanalRow;

/* Rows of one kind: in the order of the file, and by id. */
typedef struct
{
  GPtrArray  *all;     /* owned; of PanalRow or what begins with one */
  GHashTable *by_id;   /* owned; of borrowed rows */
  gboolean    unread;  /* the file could not be read: what names its rows is not wrong for that */
} PanalRows;

typedef struct
{
  PanalRow   row;
  gint64     order;
  char      *size;        /* owned, as all texts here */
  char      *colour;
  char      *pictogram;
  GTree     *title;       /* owned; language -> text */
  GTree     *summary;
} PanalTopic;

typedef struct
{
  PanalRow   row;         /* its id is the tag */
  char      *name;
  char      *direction;
  char     **fallback;
} PanalLanguage;

typedef struct
{
  PanalRow   row;         /* its id is the code */
  char      *calling_code;
  char      *emergency;   /* nullable: no number is fit to show */
  char     **national_lengths;
  char     **short_numbers;
  char     **toll_free_prefixes;
  char     **toll_free_lengths;
  gboolean   shown;
  GTree     *name;
} PanalCountry;

typedef struct
{
  PanalRow   row;
  gint64     order;
  char      *pictogram;
  GTree     *title;
  GTree     *singular;    /* empty: the title does */
} PanalKind;

typedef struct
{
  PanalRow   row;
  char      *url;
  char      *date;
  GTree     *name;
} PanalSource;

typedef struct
{
  PanalRow   row;
  gboolean   verified;    /* FALSE: unverified */
  char     **sources;
  gboolean   cited;       /* some block rests on it */
} PanalFact;

typedef struct
{
  PanalRow   row;
  GTree     *cells;       /* owned; column -> text, empty ones left out */
  gboolean   shown;       /* active, public and not on hold: it goes into the snapshot */
} PanalService;

typedef struct
{
  PanalRow   row;
  char      *name;
  char      *country;
  char      *state_province;
  gboolean   located;     /* FALSE: it does not go into the snapshot */
  double     latitude;    /* WGS 84 degrees */
  double     longitude;
  gint64     population;
} PanalPlace;

typedef struct
{
  PanalRow   row;         /* its id is language and folded word */
  char      *language;
  char      *word;
  char     **means;       /* empty: the word says nothing */
} PanalSynonym;

/* A block as it stands in a text file. */
typedef struct
{
  PanalBlock *block;      /* owned */
  guint       line;
  GPtrArray  *facts;      /* owned; of char *: the ids it rests on */
  gboolean    no_fact;    /* {{fact:none}} */
} PanalPassage;

typedef struct
{
  char      *language;
  char      *file;
  GPtrArray *passages;    /* owned; of PanalPassage; the title is first */
} PanalText;

typedef struct
{
  PanalRow   row;         /* its id is <article>/<file>.svg */
  GBytes    *bytes;       /* owned */
  gboolean   used;
} PanalPicture;

typedef struct
{
  PanalRow   row;
  char      *topic;
  gint64     order;
  gboolean   news;
  gboolean   sensitive;
  char     **countries;   /* empty: all */
  char      *reviewed;
  char      *published;   /* nullable: a guide */
  GPtrArray *texts;       /* owned; of PanalText; the source language is first */
  GPtrArray *pictures;    /* owned; of PanalPicture */
} PanalArticleSource;

/* A line of translations.tsv. */
typedef struct
{
  char            *article;
  char            *language;
  guint            number;   /* of the block */
  char            *hash;
  PanalBlockState  state;    /* unreviewed or approved */
  guint            line;
} PanalRecord;

typedef struct
{
  PanalSourceTree *files;            /* owned */
  char            *today;            /* owned; YYYY-MM-DD */
  char            *source_language;  /* owned; the one without a fallback */
  char           **language_tags;    /* owned; of all languages, never NULL */
  PanalRows       *topics;           /* owned; of PanalTopic, and so on */
  PanalRows       *languages;
  PanalRows       *countries;
  PanalRows       *kinds;
  PanalRows       *sources;
  PanalRows       *facts;
  PanalRows       *services;
  PanalRows       *places;
  PanalRows       *synonyms;
  PanalRows       *articles;
  GPtrArray       *records;          /* owned; of PanalRecord */
} PanalTree;

/**
 * panal_tree_load:
 * @path: a folder of content
 * @today: the day that dates are compared with, YYYY-MM-DD
 * @faults: takes everything that is wrong
 * @error: return location
 *
 * Reads a folder and compares all that it says with all the rest.
 *
 * Returns: (transfer full): what could be read
 * Errors: %PANAL_PUBLISH_ERROR_READ
 */
PanalTree *panal_tree_load (const char   *path,
                            const char   *today,
                            PanalFaults  *faults,
                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_tree_free (PanalTree *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTree, panal_tree_free)

/**
 * panal_rows_find:
 *
 * Returns: (transfer none) (nullable): the row of this id
 */
gpointer panal_rows_find (const PanalRows *self,
                          const char      *id);

/**
 * panal_rows_has:
 *
 * Whether there is such a row, or there may be because the file could not be read: one fault is enough.
 */
gboolean panal_rows_has (const PanalRows *self,
                         const char      *id);

/**
 * panal_rows_add:
 * @self: rows
 * @row: (transfer full): a row with an id
 *
 * Returns: %FALSE if the id was there already; @row is freed then
 */
gboolean panal_rows_add (PanalRows *self,
                         gpointer   row);

/**
 * panal_rows_dup_ids:
 *
 * Returns: (transfer full): all ids in the order of the file
 */
char **panal_rows_dup_ids (const PanalRows *self) G_GNUC_WARN_UNUSED_RESULT;

/* Reads a text file of the folder as YAML. (transfer full) (nullable): %NULL if a fault says why. */
PanalYaml *panal_tree_read_yaml (PanalTree   *self,
                                 const char  *file,
                                 PanalFaults *faults);

/* Reports the keys of @texts that are no languages, and that the source language is missing, with the
 * rules `<area>.unknown-language` and `<area>.no-source-language`. */
void panal_tree_check_texts (PanalTree   *self,
                             GTree       *texts,
                             const char  *area,
                             const char  *file,
                             guint        line,
                             PanalFaults *faults);

void panal_text_free (PanalText *self);
void panal_picture_free (PanalPicture *self);
void panal_record_free (PanalRecord *self);

G_END_DECLS
