/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a visitor's hands and an article's links may do. Everything that is not listed here is refused.
 * Pure (but for panal_lockdown_clean_process()), any thread. */

/* What a panal:// address names. */
typedef enum
{
  PANAL_TARGET_NONE,          /* not an address of ours */
  PANAL_TARGET_ARTICLE,       /* panal://article/<id> */
  PANAL_TARGET_ASSET,         /* panal://asset/<article>/<name>.svg */
  PANAL_TARGET_STYLE,         /* panal://style/reader.css */
  PANAL_TARGET_OPEN_ARTICLE,  /* panal://open/article/<id> */
  PANAL_TARGET_OPEN_CONTACT,  /* panal://open/contact/<id> */
} PanalTarget;

typedef enum
{
  PANAL_LOCKDOWN_REFUSE,
  PANAL_LOCKDOWN_SHOW,       /* the reader may load it */
  PANAL_LOCKDOWN_OPEN_VIEW,  /* the reader may not; the shell shows a screen of its own */
} PanalLockdownVerdict;

/**
 * panal_lockdown_parse_uri:
 * @uri: (nullable): any bytes that end in NUL, as the web view gave them
 * @ret_id: (out) (optional) (nullable): points into @uri, at the id of the article or contact or at
 *   `<article>/<name>.svg`; %NULL for the other targets; untouched if the answer is %PANAL_TARGET_NONE
 *
 * Compares byte by byte with the five forms above. An id holds small letters, digits and `-` only, so
 * there is nothing to decode and no percent sign, dot segment, query or fragment can pass (KB-30, KB-35).
 *
 * Returns: what @uri names
 */
PanalTarget panal_lockdown_parse_uri (const char  *uri,
                                      const char **ret_id);

/**
 * panal_lockdown_uri:
 * @uri: (nullable): where the web view wants to go
 * @is_user_gesture: whether a finger or key asked for it
 *
 * Returns: show articles, their pictures and the style; open a screen for `panal://open/…`, only on a
 *   gesture; refuse all else
 */
PanalLockdownVerdict panal_lockdown_uri (const char *uri,
                                         gboolean    is_user_gesture);

/**
 * panal_lockdown_key:
 * @keyval: an X11 keysym (X11/keysymdef.h), which is what GDK_KEY_… are, on Wayland too
 * @modifiers: the state before the key, with the bits of GdkModifierType, whose lower eight are those of
 *   X11 (X11/X.h)
 *
 * Allows what one needs to write a word and to walk over a screen: space, letters, digits and signs of
 * any script, dead accents, the four arrows, Enter, Backspace, Tab and Escape, on the keypad too, alone
 * or with Shift, Caps Lock, Num Lock or AltGr (K-06). Drops everything with Ctrl, Alt, Super, Hyper or
 * Meta, and F-keys, Menu, Print, Compose, Insert, Delete, media keys and the modifiers themselves.
 *
 * Returns: whether the key may reach a widget
 */
gboolean panal_lockdown_key (guint keyval,
                             guint modifiers);

/**
 * panal_lockdown_clean_environment:
 * @envp: (transfer full) (nullable): an environment, as from g_get_environ()
 *
 * Takes out every variable by which somebody who can start the kiosk, but not change it, could open an
 * inspector, load code, write logs of what is read or switch a sandbox off (KB-07). Of `GDK_DEBUG` only
 * `gl-disable` stays.
 *
 * Returns: (transfer full): what is left
 */
char **panal_lockdown_clean_environment (char **envp);

/**
 * panal_lockdown_clean_process:
 *
 * Does the same to this process. First thing in main(), before GTK is initialised and before there is a
 * second thread. Too late for what acts before main(): LD_PRELOAD, LD_LIBRARY_PATH, G_DEBUG, MALLOC_….
 * They are still taken out, so that children (the web process) do not inherit them, but against them
 * only the unit file or the launcher that starts the kiosk can help.
 */
void panal_lockdown_clean_process (void);

G_END_DECLS
