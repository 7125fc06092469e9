/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gdk/gdkkeysyms.h>
#include <string.h>

#include "session/lockdown.h"

#define SHIFT   (1u << 0)
#define CONTROL (1u << 2)
#define ALT     (1u << 3)
#define ALT_GR  (1u << 7)

static void
test_refused_uris (void)
{
  static const char * const bad[] = {
    "", " ", "panal", "panal:", "panal:/", "panal://", "panal:///", "panal:article/a", "panal:/article/a", "panal:///article/a",
    "panal://article", "panal://article/", "panal://article//", "panal://article//a", "panal://article/a/", "panal://article/a/b",
    "panal://article/.", "panal://article/..", "panal://article/../a", "panal://article/a/../b", "panal://article/./a",
    "panal://article/%2e%2e", "panal://article/%2E%2E/a", "panal://article/a%00", "panal://article/%61", "panal://article/a%2fb",
    "panal://article/a?", "panal://article/a?b=c", "panal://article/a#", "panal://article/a#b", "panal://article/a;b", "panal://article/a:b",
    "panal://article/A", "PANAL://article/a", "Panal://article/a", "panal://ARTICLE/a", "panal://article/a ", " panal://article/a",
    "panal://article/a\n", "panal://article/a\r\nX: y", "panal://article/a\\b", "panal://article/a_b", "panal://article/ñ",
    "panal://article/\xc0\xae\xc0\xae", "panal://article/\xe0\x80\xae", "panal://article/\xff", "panal://article/а",
    "panal://article:80/a", "panal://user@article/a", "panal://user:word@article/a", "panal://article.example/a", "panal://articles/a",
    "panal://other/a", "panal://localhost/article/a",
    "panal://asset/a", "panal://asset/a.svg", "panal://asset/a/b", "panal://asset/a/b.png", "panal://asset/a/b.svg/", "panal://asset/a/b.SVG",
    "panal://asset/../b.svg", "panal://asset/a/..svg", "panal://asset/a/b/c.svg", "panal://asset//b.svg", "panal://asset/a/b.svg?x",
    "panal://style/", "panal://style/reader", "panal://style/other.css", "panal://style/reader.css?", "panal://style/reader.css/", "panal://style/../reader.css",
    "panal://open", "panal://open/", "panal://open/article", "panal://open/article/", "panal://open/topic/a", "panal://open/article/a/b",
    "panal://open/contact/..", "panal://open/contact/MX", "panal://open//a",
    "file:///etc/passwd", "http://example.org/", "https://example.org/", "ftp://example.org/", "mailto:a@example.org", "tel:911", "sms:911",
    "data:text/html,a", "blob:panal://article/a", "about:blank", "about:srcdoc", "view-source:panal://article/a", "javascript:alert(1)",
    "intent://a", "webkit://gpu", "gopher://a", "smb://a/b", "resource:///panal", "ws://a", "//article/a", "/article/a", "article/a", "a",
  };

  g_assert_cmpint (panal_lockdown_uri (NULL, TRUE), ==, PANAL_LOCKDOWN_REFUSE);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      const char *id = "untouched";
      g_autofree char *shown = g_strescape (bad[i], NULL);

      g_test_message ("'%s'", shown);
      g_assert_cmpint (panal_lockdown_uri (bad[i], TRUE), ==, PANAL_LOCKDOWN_REFUSE);
      g_assert_cmpint (panal_lockdown_uri (bad[i], FALSE), ==, PANAL_LOCKDOWN_REFUSE);
      g_assert_cmpint (panal_lockdown_parse_uri (bad[i], &id), ==, PANAL_TARGET_NONE);
      g_assert_cmpstr (id, ==, "untouched");
    }
}

static void
test_long_uris (void)
{
  g_autofree char *fill = g_strnfill (1024 * 1024, 'a');
  g_autofree char *megabyte = g_strconcat ("panal://article/", fill, NULL);
  g_autofree char *longest = g_strdup_printf ("panal://open/contact/%.64s", fill);
  g_autofree char *too_long = g_strdup_printf ("panal://open/contact/%.65s", fill);
  g_autofree char *asset = g_strdup_printf ("panal://asset/%.64s/%.64s.svg", fill, fill);

  g_assert_cmpint (panal_lockdown_uri (megabyte, TRUE), ==, PANAL_LOCKDOWN_REFUSE);
  g_assert_cmpint (panal_lockdown_uri (too_long, TRUE), ==, PANAL_LOCKDOWN_REFUSE);
  g_assert_cmpint (panal_lockdown_uri (longest, TRUE), ==, PANAL_LOCKDOWN_OPEN_VIEW);
  g_assert_cmpint (panal_lockdown_uri (asset, FALSE), ==, PANAL_LOCKDOWN_SHOW);
}

static void
test_allowed_uris (void)
{
  static const struct { const char *uri; PanalTarget target; const char *id; PanalLockdownVerdict alone, by_hand; } rows[] = {
    { "panal://article/asylum-mexico", PANAL_TARGET_ARTICLE, "asylum-mexico", PANAL_LOCKDOWN_SHOW, PANAL_LOCKDOWN_SHOW },
    { "panal://asset/heat-and-thirst/drink.svg", PANAL_TARGET_ASSET, "heat-and-thirst/drink.svg", PANAL_LOCKDOWN_SHOW, PANAL_LOCKDOWN_SHOW },
    { "panal://style/reader.css", PANAL_TARGET_STYLE, NULL, PANAL_LOCKDOWN_SHOW, PANAL_LOCKDOWN_SHOW },
    { "panal://open/article/asylum-mexico", PANAL_TARGET_OPEN_ARTICLE, "asylum-mexico", PANAL_LOCKDOWN_REFUSE, PANAL_LOCKDOWN_OPEN_VIEW },
    { "panal://open/contact/mx-911", PANAL_TARGET_OPEN_CONTACT, "mx-911", PANAL_LOCKDOWN_REFUSE, PANAL_LOCKDOWN_OPEN_VIEW },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *id = "untouched";

      g_assert_cmpint (panal_lockdown_parse_uri (rows[i].uri, &id), ==, rows[i].target);
      g_assert_cmpstr (id, ==, rows[i].id);
      g_assert_cmpint (panal_lockdown_uri (rows[i].uri, FALSE), ==, rows[i].alone);
      g_assert_cmpint (panal_lockdown_uri (rows[i].uri, TRUE), ==, rows[i].by_hand);
    }
}

/* One changed, dropped or added byte in a good address is refused, unless the id stays an id. GLib
 * prints the seed. */
static void
test_random_uris (void)
{
  for (int round = 0; round < 20000; round++)
    {
      g_autoptr(GString) uri = g_string_new ("panal://article/ab-cd");
      gsize at = g_test_rand_int_range (0, uri->len);
      char byte = g_test_rand_int_range (1, 256);
      gboolean is_id_byte = g_ascii_islower (byte) || g_ascii_isdigit (byte) || byte == '-';
      gboolean is_same = uri->str[at] == byte;

      uri->str[at] = byte;
      if (panal_lockdown_uri (uri->str, TRUE) != PANAL_LOCKDOWN_REFUSE)
        g_assert_true (is_same || (at >= strlen ("panal://article/") && is_id_byte));
    }
}

static void
test_dropped_keys (void)
{
  static const guint keys[] = {
    GDK_KEY_Menu, GDK_KEY_Print, GDK_KEY_Sys_Req, GDK_KEY_Insert, GDK_KEY_Delete, GDK_KEY_KP_Insert, GDK_KEY_KP_Delete, GDK_KEY_Multi_key,
    GDK_KEY_Super_L, GDK_KEY_Super_R, GDK_KEY_Control_L, GDK_KEY_Alt_L, GDK_KEY_Meta_L, GDK_KEY_Hyper_L, GDK_KEY_Shift_L, GDK_KEY_Num_Lock,
    GDK_KEY_Scroll_Lock, GDK_KEY_Pause, GDK_KEY_Break, GDK_KEY_Help, GDK_KEY_Find, GDK_KEY_Undo, GDK_KEY_Cancel, GDK_KEY_Mode_switch,
    GDK_KEY_ISO_Next_Group, GDK_KEY_AccessX_Enable, GDK_KEY_Terminate_Server, GDK_KEY_AudioPlay, GDK_KEY_AudioRaiseVolume, GDK_KEY_HomePage,
    GDK_KEY_WWW, GDK_KEY_Search, GDK_KEY_PowerOff, GDK_KEY_Sleep, GDK_KEY_Switch_VT_1, GDK_KEY_MonBrightnessUp, GDK_KEY_VoidSymbol,
    GDK_KEY_3270_PrintScreen, 0, 0x1f, 0x7f, 0x80, 0x01000000, 0x0100001b, 0x0100202e, 0x0100200b, 0x0100feff, 0x0100d800, 0x0100e000, 0x0100ffff,
    0x01110000, 0x02000041, 0x10000041, G_MAXUINT,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_test_message ("0x%08x", keys[i]);
      g_assert_false (panal_lockdown_key (keys[i], 0));
    }
  for (guint key = GDK_KEY_F1; key <= GDK_KEY_F35; key++)
    g_assert_false (panal_lockdown_key (key, 0));
}

/* With Ctrl, Alt, Super and their like nothing passes at all, not even a letter. */
static void
test_dropped_modifiers (void)
{
  static const guint modifiers[] = { CONTROL, ALT, 1u << 5, 1u << 6, 1u << 26, 1u << 27, 1u << 28, CONTROL | SHIFT, CONTROL | ALT, ALT | ALT_GR };
  static const guint keys[] = { GDK_KEY_a, GDK_KEY_A, GDK_KEY_d, GDK_KEY_period, GDK_KEY_semicolon, GDK_KEY_space, GDK_KEY_Return, GDK_KEY_Tab, GDK_KEY_Left, GDK_KEY_Escape, GDK_KEY_BackSpace, 0x010003b1 };

  for (gsize i = 0; i < G_N_ELEMENTS (modifiers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (keys); j++)
      g_assert_false (panal_lockdown_key (keys[j], modifiers[i]));
}

static void
test_allowed_keys (void)
{
  static const guint keys[] = {
    GDK_KEY_a, GDK_KEY_Z, GDK_KEY_0, GDK_KEY_9, GDK_KEY_space, GDK_KEY_apostrophe, GDK_KEY_minus, GDK_KEY_ntilde, GDK_KEY_Aacute, GDK_KEY_questiondown,
    GDK_KEY_dead_acute, GDK_KEY_dead_tilde, GDK_KEY_dead_diaeresis, GDK_KEY_Arabic_beh, GDK_KEY_Cyrillic_a, GDK_KEY_oe, GDK_KEY_Up, GDK_KEY_Down,
    GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_BackSpace, GDK_KEY_Tab, GDK_KEY_ISO_Left_Tab, GDK_KEY_Escape,
    GDK_KEY_KP_0, GDK_KEY_KP_9, GDK_KEY_KP_Up, GDK_KEY_KP_Down, GDK_KEY_KP_Left, GDK_KEY_KP_Right,
    0x01000628,  /* Arabic beh */
    0x01001200,  /* Ethiopic ha */
    0x0100a78c,  /* saltillo, the letter of Mayan languages */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_test_message ("0x%08x", keys[i]);
      g_assert_true (panal_lockdown_key (keys[i], 0));
      g_assert_true (panal_lockdown_key (keys[i], SHIFT));
      g_assert_true (panal_lockdown_key (keys[i], 1u << 1 | 1u << 4));  /* Caps Lock and Num Lock are on */
      g_assert_true (panal_lockdown_key (keys[i], ALT_GR));
      g_assert_true (panal_lockdown_key (keys[i], 1u << 8 | 1u << 13));  /* a finger on the screen, the second layout */
    }
}

static void
test_environment (void)
{
  static const char * const dirty[] = {
    "GTK_DEBUG=interactive", "GTK_MODULES=x", "GTK_PATH=/opt", "GTK_THEME=x", "GTK_INSPECTOR_DISPLAY=:1", "GDK_PIXBUF_MODULE_FILE=/opt/x",
    "WEBKIT_INSPECTOR_SERVER=0.0.0.0:1", "WEBKIT_INSPECTOR_HTTP_SERVER=0.0.0.0:1", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1", "WEBKIT_DEBUG=all",
    "JSC_useInspector=1", "G_MESSAGES_DEBUG=all", "G_DEBUG=gc-friendly", "GIO_EXTRA_MODULES=/opt", "GIO_MODULE_DIR=/opt", "GST_DEBUG_FILE=/opt/x",
    "GST_PLUGIN_PATH=/opt", "LD_PRELOAD=/opt/x.so", "LD_AUDIT=/opt/x.so", "SSLKEYLOGFILE=/opt/x", "https_proxy=http://x", "not a variable",
    "HOME=/var/lib/kiosk", "LANGUAGE=es", "DISPLAY=:0", "GDK_BACKEND=wayland", "GSK_RENDERER=cairo", "GTK_A11Y=none", "EMPTY=", "A=b=c", NULL
  };
  static const char * const expected[] = {
    "HOME=/var/lib/kiosk", "LANGUAGE=es", "DISPLAY=:0", "GDK_BACKEND=wayland", "GSK_RENDERER=cairo", "GTK_A11Y=none", "EMPTY=", "A=b=c", NULL
  };
  g_auto(GStrv) clean = panal_lockdown_clean_environment (g_strdupv ((char **) dirty));
  g_auto(GStrv) nothing = panal_lockdown_clean_environment (NULL);

  g_assert_true (g_strv_equal ((const char * const *) clean, expected));
  g_assert_null (nothing[0]);
}

static void
test_gdk_debug (void)
{
  static const struct { const char *before, *after; } rows[] = {
    { "GDK_DEBUG=", NULL }, { "GDK_DEBUG=all", NULL }, { "GDK_DEBUG=events", NULL }, { "GDK_DEBUG=no-gl-disable", NULL },
    { "GDK_DEBUG=gl-disable", "GDK_DEBUG=gl-disable" }, { "GDK_DEBUG=events,gl-disable:misc", "GDK_DEBUG=gl-disable" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *before[] = { rows[i].before, NULL };
      g_auto(GStrv) clean = panal_lockdown_clean_environment (g_strdupv ((char **) before));

      g_assert_cmpstr (clean[0], ==, rows[i].after);
    }
}

static void
test_process (void)
{
  g_setenv ("GTK_DEBUG", "interactive", TRUE);
  g_setenv ("GDK_DEBUG", "gl-disable,events", TRUE);
  g_setenv ("PANAL_TEST_KEPT", "yes", TRUE);

  panal_lockdown_clean_process ();

  g_assert_null (g_getenv ("GTK_DEBUG"));
  g_assert_cmpstr (g_getenv ("GDK_DEBUG"), ==, "gl-disable");
  g_assert_cmpstr (g_getenv ("PANAL_TEST_KEPT"), ==, "yes");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/session/lockdown/refused-uris", test_refused_uris);
  g_test_add_func ("/session/lockdown/long-uris", test_long_uris);
  g_test_add_func ("/session/lockdown/allowed-uris", test_allowed_uris);
  g_test_add_func ("/session/lockdown/random-uris", test_random_uris);
  g_test_add_func ("/session/lockdown/dropped-keys", test_dropped_keys);
  g_test_add_func ("/session/lockdown/dropped-modifiers", test_dropped_modifiers);
  g_test_add_func ("/session/lockdown/allowed-keys", test_allowed_keys);
  g_test_add_func ("/session/lockdown/environment", test_environment);
  g_test_add_func ("/session/lockdown/gdk-debug", test_gdk_debug);
  g_test_add_func ("/session/lockdown/process", test_process);
  return g_test_run ();
}
