/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The settings of one place, `panal.conf`: who runs the kiosk, where it stands, how its panel is built
 * in. A key file (GKeyFile) with the one group [kiosk]; `data/panal.conf` explains every key. What is
 * unknown or unclear in it is refused, all faults at once, one sentence each: a wrong country would show
 * a wrong emergency number.
 *
 * Next to it lies `<path>.good`, the last copy that was without fault. The launcher makes it (through
 * `panal-kiosk --check-settings FILE`); the kiosk only reads. */

#define PANAL_SITE_MAX_BYTES    (64 * 1024)
#define PANAL_SITE_MAX_TEXT     200    /* characters of a free text */
#define PANAL_SITE_MAX_LANGUAGES 24
#define PANAL_SITE_IDLE_SECONDS 120    /* */
#define PANAL_SITE_IDLE_MIN     60
#define PANAL_SITE_IDLE_MAX     600
#define PANAL_SITE_WIDTH_MIN    100    /* mm; a telephone has 70, the smallest panel of a kiosk 135 */
#define PANAL_SITE_WIDTH_MAX    3000
#define PANAL_SITE_BOTTOM_MAX   2000   /* mm above the floor */

/* Immutable. Texts are never %NULL: empty means not given. None of them is translated. */
typedef struct
{
  char   *operator_name;     /* owned; key `operator`: who answers for the kiosk */
  char   *complaints;        /* owned; where to complain, as one would say it */
  char   *desk_name;         /* owned; 'talk to a person': where that person is */
  char   *desk_hours;        /* owned; when, in words */
  char   *country;           /* owned; ISO 3166-1 alpha-2. Empty: not known, so that no emergency number
                              *   may be shown; say 'ask the staff for the emergency number' */
  char   *place;             /* owned; id of a place in the content, such as mx-tapachula */
  char   *place_name;        /* owned; as people call it */
  char   *time_zone;         /* owned; IANA name. Empty: the machine's */
  char  **languages;         /* owned; language tags in the order of the attract screen, no tag twice.
                              *   No tag at all: every language of the snapshot, in its order */
  guint   idle_seconds;      /* without touch until all is forgotten: 60 to 600 */
  guint   panel_width_mm;    /* visible width of the screen as mounted (portrait: its short side), in mm.
                              *   0: ask the display */
  guint   panel_bottom_mm;   /* lower edge of the visible screen above the floor, in mm. 0: not measured */
} PanalSite;

/* Where the settings in use came from. */
typedef enum
{
  PANAL_SITE_ORIGIN_FILE,       /* the file itself */
  PANAL_SITE_ORIGIN_LAST_GOOD,  /* its last good copy */
  PANAL_SITE_ORIGIN_DEFAULTS,   /* neither could be used */
} PanalSiteOrigin;

PanalSite *panal_site_ref (PanalSite *self);
void panal_site_unref (PanalSite *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSite, panal_site_unref)

/**
 * panal_site_new_defaults:
 *
 * Returns: (transfer full): what holds when nobody set anything: all texts and languages empty, the
 *   usual idle time, panel measured by the display
 */
PanalSite *panal_site_new_defaults (void);

/**
 * panal_site_parse:
 * @bytes: a settings file. A byte order mark and Windows line ends are taken, as Notepad writes them
 * @faults: (element-type utf8): sentences in English for staff are added to it, one a fault, each with
 *   what is wrong and what to write; it frees its elements with g_free()
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL if a fault was added
 */
PanalSite *panal_site_parse (GBytes    *bytes,
                             GPtrArray *faults) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_site_check:
 * @path: a settings file
 * @faults: (element-type utf8): as in panal_site_parse()
 *
 * Returns: whether @path can be used as it is
 */
gboolean panal_site_check (const char *path,
                           GPtrArray  *faults);

/**
 * panal_site_load:
 * @path: a settings file; it need not exist
 * @ret_origin: (out) (optional): which of the three it is
 * @ret_faults: (out) (optional) (transfer full) (element-type utf8): sentences for staff; empty if
 *   @ret_origin is %PANAL_SITE_ORIGIN_FILE
 *
 * The settings in @path; if it has a fault or is not there, those in `<path>.good`; if that has, the
 * defaults. It never fails and never writes. Blocks for the disk.
 *
 * Returns: (transfer full): settings
 */
PanalSite *panal_site_load (const char       *path,
                            PanalSiteOrigin  *ret_origin,
                            GPtrArray       **ret_faults) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_site_keep:
 * @path: a settings file
 *
 * Checks @path and, if it has no fault, copies it to `<path>.good` so that the copy survives a power
 * cut. A copy that is the same already is left alone.
 *
 * Returns: whether `<path>.good` now holds it; else %PANAL_BASE_ERROR_FORMAT with all the faults in the
 *   message, %PANAL_BASE_ERROR_READ, %PANAL_BASE_ERROR_TOO_LARGE or %PANAL_BASE_ERROR_WRITE
 */
gboolean panal_site_keep (const char  *path,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
