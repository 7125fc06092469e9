/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader-script"

#include "config.h"

#include "reader/reader-script.h"

#include "reader/reader-settings.h"

#define SOURCE_URI "panal:script"

static const char watch_source[] =
  "let waiting = false;\n"
  "addEventListener('scroll', () => {\n"
  "  if (waiting) return;\n"
  "  waiting = true;\n"
  "  setTimeout(() => {\n"
  "    waiting = false;\n"
  "    webkit.messageHandlers.scroll.postMessage({ uri: location.href, position: scrollY });\n"
  "  }, 100);\n"
  "}, { passive: true });\n";

static const char present_body[] =
  "const root = document.documentElement;\n"
  "if (root.className !== look) root.className = look;\n"
  "scrollTo(0, position);\n"
  "await Promise.race([\n"
  "  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),\n"
  "  new Promise(done => setTimeout(done, 400)),\n"
  "]);\n";

/* The first block that reaches into the window is held where it is. One that begins above the window is held
 * by the share of it that is out of sight, because it may become three times as high. */
static const char set_class_body[] =
  "const root = document.documentElement;\n"
  "const blocks = document.querySelectorAll('main > :not(ol, ul, .hidden), main li');\n"
  "const kept = scrollY < 1 ? undefined\n"
  "  : Array.from(blocks).find(block => block.getBoundingClientRect().bottom > 0);\n"
  "const before = kept && kept.getBoundingClientRect();\n"
  "root.className = look;\n"
  "if (kept) {\n"
  "  const after = kept.getBoundingClientRect();\n"
  "  const top = before.top < 0 ? before.top / before.height * after.height : before.top;\n"
  "  scrollBy(0, after.top - top);\n"
  "}\n";

static const char set_position_body[] = "scrollTo(0, position);\n";

typedef struct
{
  /* Borrowed: lives as long as the view, whose content manager holds this */
  PanalReaderScrolled func;
  gpointer            data;
} Watch;

static void
on_scroll (WebKitUserContentManager *manager,
           JSCValue                 *value,
           gpointer                  data)
{
  Watch *watch = data;
  g_autoptr(JSCValue) uri = NULL;
  g_autoptr(JSCValue) position = NULL;
  g_autofree char *text = NULL;

  if (!jsc_value_is_object (value))
    return;

  uri = jsc_value_object_get_property (value, "uri");
  position = jsc_value_object_get_property (value, "position");
  text = jsc_value_to_string (uri);
  watch->func (text, jsc_value_to_double (position), watch->data);
}

static void
watch_free (gpointer  data,
            GClosure *closure)
{
  g_free (data);
}

void
panal_reader_script_watch (WebKitWebView       *view,
                           PanalReaderScrolled  func,
                           gpointer             data)
{
  WebKitUserContentManager *manager = webkit_web_view_get_user_content_manager (view);
  WebKitUserScript *script = webkit_user_script_new_for_world (watch_source,
                                                               WEBKIT_USER_CONTENT_INJECT_TOP_FRAME,
                                                               WEBKIT_USER_SCRIPT_INJECT_AT_DOCUMENT_END,
                                                               PANAL_READER_WORLD, NULL, NULL);
  Watch *watch = g_new0 (Watch, 1);

  watch->func = func;
  watch->data = data;
  g_signal_connect_data (manager, "script-message-received::scroll", G_CALLBACK (on_scroll), watch, watch_free, 0);
  webkit_user_content_manager_register_script_message_handler (manager, "scroll", PANAL_READER_WORLD);
  webkit_user_content_manager_add_script (manager, script);
  webkit_user_script_unref (script);
}

static void
call (WebKitWebView       *view,
      const char          *body,
      GVariant            *arguments,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             data)
{
  webkit_web_view_call_async_javascript_function (view, body, -1, arguments, PANAL_READER_WORLD, SOURCE_URI,
                                                  cancellable, callback, data);
}

static GVariant *
make_arguments (const char *class,
                double      position)
{
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  if (class != NULL)
    g_variant_dict_insert (&dict, "look", "s", class);
  g_variant_dict_insert (&dict, "position", "d", position);

  return g_variant_dict_end (&dict);
}

void
panal_reader_script_present (WebKitWebView       *view,
                             const char          *class,
                             double               position,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             data)
{
  call (view, present_body, make_arguments (class, position), cancellable, callback, data);
}

void
panal_reader_script_set_class (WebKitWebView *view,
                               const char    *class)
{
  call (view, set_class_body, make_arguments (class, 0), NULL, NULL, NULL);
}

void
panal_reader_script_set_position (WebKitWebView *view,
                                  double         position)
{
  call (view, set_position_body, make_arguments (NULL, position), NULL, NULL, NULL);
}
