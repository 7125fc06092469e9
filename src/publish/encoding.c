/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "encoding"

#include "config.h"

#include "publish/encoding.h"

#include <string.h>

/* One kind of line end for all that counts lines: CR LF of Windows, CR of old machines, LF. */
static void
unify_line_ends (char *text)
{
  char *to = text;

  for (const char *at = text; *at != '\0'; at++)
    if (*at != '\r')
      *to++ = *at;
    else if (at[1] != '\n')
      *to++ = '\n';
  *to = '\0';
}

static guint
line_of (const char *text,
         const char *place)
{
  guint line = 1;

  for (const char *at = text; at < place; at++)
    if (*at == '\n')
      line++;

  return line;
}

const char *
panal_encoding_find_harmful (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\n' || c == '\r' || c == '\t')
        continue;
      if (c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
          || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffd || (c >= 0xe000 && c <= 0xf8ff) || c >= 0xe0000)
        return at;
    }

  return NULL;
}

static void
report_harmful (const char  *text,
                const char  *file,
                PanalFaults *faults)
{
  const char *found = panal_encoding_find_harmful (text);

  for (guint told = 0; found != NULL && told < 20; told++)
    {
      panal_faults_error (faults, "encoding.character", file, line_of (text, found),
                          "This line has the invisible or forbidden character U+%04X\nDelete the word around it and type it again",
                          g_utf8_get_char (found));
      found = panal_encoding_find_harmful (g_utf8_next_char (found));
    }
}

/* Windows-1252 leaves five bytes without a meaning; iconv refuses them, and so do we. */
static char *
read_windows_1252 (const char  *data,
                   gsize        size,
                   const char  *bad,
                   const char  *file,
                   PanalFaults *faults)
{
  g_autofree char *text = g_convert (data, size, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL /* may fail: told below */);

  if (text == NULL)
    panal_faults_error (faults, "encoding.not-utf-8", file, line_of (data, bad),
                        "The letters of this line cannot be read\nSave the file as 'CSV UTF-8'");

  return g_steal_pointer (&text);
}

char *
panal_encoding_read (GBytes        *bytes,
                     PanalEncoding  encoding,
                     const char    *file,
                     PanalFaults   *faults)
{
  g_autofree char *text = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size), *bad;

  if (data == NULL)
    return g_strdup ("");
  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }

  if ((bad = memchr (data, '\0', size)) != NULL)
    {
      panal_faults_error (faults, "encoding.nul", file, line_of (data, bad),
                          "This is not a text file, or it was saved as UTF-16\nSave it as UTF-8");
      return NULL;
    }

  if (g_utf8_validate (data, size, &bad))
    text = g_strndup (data, size);
  else if (encoding == PANAL_ENCODING_SPREADSHEET)
    text = read_windows_1252 (data, size, bad, file, faults);
  else
    panal_faults_error (faults, "encoding.not-utf-8", file, line_of (data, bad),
                        "The letters of this line are not UTF-8\nOpen the file, choose 'save with encoding UTF-8', and look at the accents");

  if (text == NULL)
    return NULL;

  unify_line_ends (text);
  report_harmful (text, file, faults);
  /* Accents written as two characters look the same but are not found by a search. */
  return g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
}
