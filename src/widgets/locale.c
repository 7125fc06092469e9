/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "locale"

#include "config.h"

#include <gtk/gtk.h>
#include <langinfo.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

#include "widgets/locale.h"

/* With "C" and "POSIX" gettext translates nothing; since glibc 2.39 it does not with "C.UTF-8" either, so
 * a real locale comes first, even before the machine's own if that is "C.UTF-8". Which one does not matter: dates and numbers are formatted by ourselves. */
static const char * const candidates[] = { "", "en_US.UTF-8", "es_MX.UTF-8" };

/* A language that has a catalogue for certain. */
#define CATALOGUE "es"

#define LAST_CANDIDATE "C.UTF-8"

/* Takes the locale @name if its texts and its letters will do: a machine may have set the two apart. */
static gboolean
take_locale (const char *name)
{
  const char *messages = setlocale (LC_ALL, name) != NULL ? setlocale (LC_MESSAGES, NULL) : NULL;

  return messages != NULL && strcmp (messages, "C") != 0 && strcmp (messages, "POSIX") != 0
         && !g_str_has_prefix (messages, "C.") && strcmp (nl_langinfo (CODESET), "UTF-8") == 0;
}

void
panal_locale_init (const char *directory)
{
  gboolean taken = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (candidates) && !taken; i++)
    taken = take_locale (candidates[i]);
  if (!taken && setlocale (LC_ALL, LAST_CANDIDATE) == NULL)
    g_warning ("this machine has no UTF-8 locale: the interface stays in English. Install one, for example en_US.UTF-8");

  /* GTK would take the machine's locale again when it starts, and with "C" everything is English. */
  if (!gtk_is_initialized ())
    gtk_disable_setlocale ();

  bindtextdomain (GETTEXT_PACKAGE, directory);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* GLib decides only once whether templates are translated at all, and says no if it happens to look
   * while the language is one without a catalogue. Let it look at one that has. */
  g_setenv ("LANGUAGE", CATALOGUE, TRUE);
  g_dgettext (GETTEXT_PACKAGE, "Panal");
}

/* The texts in the source are English: there is no catalogue of it, and what follows English in a chain
 * would win over it. "C" ends the search. */
static gboolean
is_english (const char *tag)
{
  return g_str_equal (tag, "en") || g_str_has_prefix (tag, "en-");
}

static char *
dup_chain (const char         *tag,
           const char * const *fallback)
{
  GString *chain = g_string_new (is_english (tag) ? "C" : tag);

  for (gsize i = 0; fallback != NULL && fallback[i] != NULL; i++)
    g_string_append_printf (chain, ":%s", is_english (fallback[i]) ? "C" : fallback[i]);

  return g_string_free (chain, FALSE);
}

static void
use_chain (const char *chain)
{
  g_setenv ("LANGUAGE", chain, TRUE);
  /* gettext keeps what it found; naming the domain again makes it look anew. */
  textdomain (GETTEXT_PACKAGE);
}

void
panal_locale_set (const char         *tag,
                  const char * const *fallback,
                  gboolean            rtl)
{
  g_autofree char *chain = dup_chain (tag, fallback);

  use_chain (chain);
  gtk_widget_set_default_direction (rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
}

char *
panal_locale_dup_text (const char         *tag,
                       const char * const *fallback,
                       const char         *text)
{
  g_autofree char *before = g_strdup (g_getenv ("LANGUAGE"));
  g_autofree char *chain = dup_chain (tag, fallback);
  char *translated;

  use_chain (chain);
  translated = g_strdup (gettext (text));
  use_chain (before != NULL ? before : "");

  return translated;
}
