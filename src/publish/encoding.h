/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/* From the bytes of a file to text: the byte order mark goes, Windows-1252 of a spreadsheet is read,
 * and characters that could show a text differently from what it is are named. */

typedef enum
{
  PANAL_ENCODING_UTF8,          /* text files: nothing else */
  PANAL_ENCODING_SPREADSHEET,   /* CSV: what is not UTF-8 is taken for Windows-1252 */
} PanalEncoding;

/**
 * panal_encoding_read:
 * @bytes: a whole file
 * @encoding: what it may be
 * @file: its name in faults
 * @faults: takes `encoding.not-utf-8`, `encoding.nul` and `encoding.character`
 *
 * Returns: (transfer full) (nullable): valid UTF-8 in Unicode's form NFC, with \n as line end, without a byte order mark; %NULL if a fault says why
 */
char *panal_encoding_read (GBytes        *bytes,
                           PanalEncoding  encoding,
                           const char    *file,
                           PanalFaults   *faults) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_encoding_find_harmful:
 * @text: valid UTF-8
 *
 * Looks for control characters (but tab and line ends), characters that turn the direction of text
 * around, and characters of private use: none of them has a meaning on a kiosk, and some can show a
 * telephone number backwards (Unicode TR 36, 3.2). U+200E, U+200F and the joiners may stay.
 *
 * Returns: (nullable): where the first one is
 */
const char *panal_encoding_find_harmful (const char *text);

G_END_DECLS
