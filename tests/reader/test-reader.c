/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <string.h>

#include "reader/stage.h"


typedef struct
{
  GSocketService *service;
  guint16         port;
  guint           n_connections;
} Ear;

static gboolean
on_incoming (GSocketService    *service,
             GSocketConnection *connection,
             GObject           *source,
             gpointer           data)
{
  ((Ear *) data)->n_connections++;
  return TRUE;
}

static void
ear_open (Ear *self)
{
  g_autoptr(GError) error = NULL;

  self->n_connections = 0;
  self->service = g_socket_service_new ();
  self->port = g_socket_listener_add_any_inet_port (G_SOCKET_LISTENER (self->service), NULL, &error);
  g_assert_no_error (error);
  g_signal_connect (self->service, "incoming", G_CALLBACK (on_incoming), self);
}

/* Proves that it can hear, and closes it. */
static void
ear_close (Ear *self)
{
  g_autoptr(GSocketClient) client = g_socket_client_new ();
  g_autoptr(GSocketConnection) connection = NULL;
  guint before = self->n_connections;

  connection = g_socket_client_connect_to_host (client, "127.0.0.1", self->port, NULL, NULL);
  g_assert_nonnull (connection);
  stage_wait (&self->n_connections, before + 1);
  g_socket_service_stop (self->service);
  g_clear_object (&self->service);
}

static char *
make_hostile (guint16 port)
{
  static const char template[] =
    "<!DOCTYPE html><html><head><title>quiet</title><base href='http://HOST/'>"
    "<meta http-equiv=refresh content='0;url=http://HOST/refresh'>"
    "<link rel=preconnect href='http://HOST/'><link rel=dns-prefetch href='//HOST'><link rel=prefetch href='http://HOST/p'>"
    "<link rel=preload as=image href='http://HOST/l'><link rel=icon href='http://HOST/i'>"
    "<link rel=stylesheet href='http://HOST/c'><style>@import 'http://HOST/s';"
    "@font-face{font-family:x;src:url(http://HOST/f)}body{font-family:x;background:url(http://HOST/b)}</style>"
    "<script>document.title='ran'</script><script src='http://HOST/j'></script></head>"
    "<body onload=\"document.title='ran'\"><p>text</p><img src='http://HOST/img' onerror=\"document.title='ran'\">"
    "<img src='panal://asset/no/no.svg' onerror=\"document.title='ran'\">"
    "<iframe src='http://HOST/frame'></iframe><iframe srcdoc='<script>parent.document.title=1</script>'></iframe>"
    "<object data='http://HOST/o'></object><embed src='http://HOST/e'><video src='http://HOST/v' autoplay></video>"
    "<audio src='http://HOST/a' autoplay></audio><svg><use href='http://HOST/u#a'/><script>document.title='ran'</script></svg>"
    "<form action='http://HOST/form' method=post><input type=file><input type=color><button>b</button></form>"
    "<a href='http://HOST/a' ping='http://HOST/ping'>a</a><a href='http://HOST/w' target=_blank>a</a><a href='http://HOST/d' download>a</a>"
    "<a href='file:///etc/passwd'>a</a><a href='https://HOST/'>a</a><a href='ftp://HOST/'>a</a><a href='mailto:a@b'>a</a>"
    "<a href='tel:999'>a</a><a href='sms:999'>a</a><a href='data:text/html,x'>a</a><a href='blob:panal://article/1'>a</a>"
    "<a href='about:blank'>a</a><a href='view-source:panal://article/blank'>a</a><a href=\"javascript:document.title='ran'\">a</a>"
    "<a href='intent:x'>a</a><a href='webkit://gpu'>a</a><a href='gopher://HOST/'>a</a><a href='smb://HOST/a'>a</a>"
    "<a href='panal://open/contact/mx-a'>a</a><a href='panal://open/staff/gate'>a</a><a href='panal://article/1'>a</a>"
    "<a href='panal://style/reader.css'>a</a></body></html>";
  g_auto(GStrv) parts = g_strsplit (template, "HOST", -1);
  g_autofree char *host = g_strdup_printf ("127.0.0.1:%u", port);

  return g_strjoinv (host, parts);
}

static void
on_counted (GObject *object,
            guint   *count)
{
  (*count)++;
}

static void
on_finished (WebKitWebView   *view,
             WebKitLoadEvent  event,
             guint           *count)
{
  if (event == WEBKIT_LOAD_FINISHED)
    (*count)++;
}

/* KB-30 to KB-33: HTML that no renderer of ours makes, put into the view by force. */
static void
test_forced_html (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  WebKitWebView *view = stage_get_view (stage);
  WebKitNetworkSession *session = webkit_web_view_get_network_session (view);
  Ear ear = { 0 };
  guint n_finished = 0;
  guint n_downloads = 0;
  g_autofree char *html = NULL;
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;

  ear_open (&ear);
  html = make_hostile (ear.port);
  g_signal_connect (view, "load-changed", G_CALLBACK (on_finished), &n_finished);
  g_signal_connect_swapped (session, "download-started", G_CALLBACK (on_counted), &n_downloads);
  stage_wait (&n_finished, 1);
  webkit_web_view_load_html (view, html, "panal://article/blank");
  stage_wait (&n_finished, 2);
  /* The page is really there: what follows is not a test of an empty document. */
  g_assert_cmpfloat (stage_number (stage, "return document.links.length"), >=, 20);

  /* What the isolated world does counts as a finger for WebKit; no page has one. So the one address that a
   * finger may open is left out here, and all others are tried with more right than they ever have. */
  stage_number (stage, "for (const link of document.links)"
                       "  if (link.href !== 'panal://open/contact/mx-a') { link.click(); await new Promise(done => setTimeout(done, 20)); }"
                       "document.forms[0].submit(); return 0");
  stage_idle (300);
  stage_number (stage, "for (const input of document.querySelectorAll('input')) input.click();"
                       "window.open('http://127.0.0.1/'); window.print(); history.back();"
                       "for (let i = 0; i < 1000; i++) alert(i); return confirm('a') || prompt('b') !== null ? 1 : 0");
  stage_number (stage, "const no = () => 0;"
                       "try { document.documentElement.requestFullscreen().catch(no) } catch (e) {}"
                       "try { navigator.geolocation.getCurrentPosition(no, no) } catch (e) {}"
                       "try { Notification.requestPermission().catch(no) } catch (e) {}"
                       "try { navigator.mediaDevices.getUserMedia({ audio: true }).catch(no) } catch (e) {}"
                       "try { navigator.clipboard.readText().catch(no) } catch (e) {}"
                       "return 0");
  stage_idle (1500);

  title = stage_text (stage, "return document.title");
  place = stage_text (stage, "return location.href");
  g_assert_cmpstr (title, ==, "quiet");
  g_assert_cmpstr (place, ==, "panal://article/blank");
  g_assert_cmpuint (stage->n_opened, ==, 0);
  g_assert_cmpuint (n_downloads, ==, 0);
  g_assert_cmpuint (ear.n_connections, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
  g_assert_false (webkit_web_view_is_playing_audio (view));
  g_signal_handlers_disconnect_by_func (view, on_finished, &n_finished);
  g_signal_handlers_disconnect_by_func (session, on_counted, &n_downloads);
  ear_close (&ear);
}

/* KB-35: addresses under our own scheme. */
static void
test_strange_addresses (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  double width;

  stage_show (stage, "es");
  width = stage_number (stage, "const load = uri => new Promise(done => { const i = new Image(); i.onload = () => done(1); i.onerror = () => done(0); i.src = uri; });"
                               "return await load('panal://asset/drawing/water.svg') === 1 ? 1 : 0");
  g_assert_cmpfloat (width, ==, 1);
  width = stage_number (stage, "const load = uri => new Promise(done => { const i = new Image(); i.onload = () => done(1); i.onerror = () => done(0); i.src = uri; });"
                               "const bad = ['panal://asset/../x.svg', 'panal://asset/drawing/%2e%2e/water.svg', 'panal://asset/drawing/water.svg%00',"
                               " 'panal://asset//drawing/water.svg', 'panal://asset/drawing/water.svg?x', 'panal://other/drawing/water.svg',"
                               " 'panal://asset/drawing/none.svg', 'panal://asset/pictogram/none.svg', 'panal://asset/pictogram/..%2fcss.svg',"
                               " 'panal://asset/' + 'a'.repeat(1 << 20) + '/b.svg', 'panal://article/drawing/water.svg'];"
                               "return (await Promise.all(bad.map(load))).reduce((a, b) => a + b, 0)");
  g_assert_cmpfloat (width, ==, 0);
}

/* Faults of the layout, one a line. Lengths are CSS pixels; the view scales them to the panel. */
static const char measure_body[] =
  "const faults = [], mm = 96 / 25.4, root = document.documentElement;\n"
  "if (root.scrollWidth > root.clientWidth) faults.push(`wider than the screen: ${root.scrollWidth} > ${root.clientWidth}`);\n"
  "let last = null;\n"
  "for (const a of document.querySelectorAll('a')) {\n"
  "  const b = a.getBoundingClientRect();\n"
  "  if (b.height < 20 * mm - .1 || b.width < 20 * mm) faults.push(`target of ${b.width} x ${b.height}`);\n"
  "  if (last && b.top - last.bottom < 3 * mm) faults.push(`gap of ${b.top - last.bottom}`);\n"
  "  last = b;\n"
  "}\n"
  "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\n"
  "let n = 0;\n"
  "while (walker.nextNode()) {\n"
  "  const e = walker.currentNode.parentElement, text = walker.currentNode.data.trim();\n"
  "  if (!text || e.closest('.hidden')) continue;\n"
  "  n++;\n"
  "  if (parseFloat(getComputedStyle(e).fontSize) * 102.5 / 96 < 28) faults.push(`small: ${text}`);\n"
  "  const range = document.createRange(); range.selectNodeContents(walker.currentNode);\n"
  "  for (const b of range.getClientRects())\n"
  "    if (b.left < -.5 || b.right > root.clientWidth + .5) faults.push(`outside: ${text}`);\n"
  "}\n"
  "if (n < 25) faults.push(`only ${n} texts`);\n"
  "if (document.images.length !== 1 || !document.images[0].naturalWidth) faults.push('no picture');\n"
  "for (const e of document.querySelectorAll('h1, h2, h3, ol, ul, aside, .contact, .person, .label, .source, .lead')) n++;\n"
  "return faults.join('\\n');\n";

static void
assert_fits (Stage *stage)
{
  g_autofree char *faults = stage_text (stage, measure_body);

  g_assert_cmpstr (faults, ==, "");
}

/* Everything fits, at the size it says in millimetres of the panel, down to a page of 320 CSS pixels. */
static void
test_every_look (void)
{
  static const char * const themes[] = { "light", "dark", "contrast" };
  static const char * const languages[] = { "es", "ar" };
  static const guint sizes[] = { 100, 250 };
  static const int widths[] = { 1080, 1920, (int) (320 * STAGE_PPI / 96) + 14 };

  for (gsize width = 0; width < G_N_ELEMENTS (widths); width++)
    for (gsize theme = 0; theme < (width == 0 ? G_N_ELEMENTS (themes) : 1); theme++)
      for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
        for (gsize language = 0; language < G_N_ELEMENTS (languages); language++)
          {
            g_autoptr(Stage) stage = stage_new (themes[theme], sizes[size], widths[width], 1080);
            double scale;

            g_test_message ("%s %u %% %s %d px", themes[theme], sizes[size], languages[language], widths[width]);
            stage_show (stage, languages[language]);
            scale = gtk_widget_get_width (GTK_WIDGET (stage->page)) / stage_number (stage, "return innerWidth");
            g_assert_cmpfloat_with_epsilon (scale, STAGE_PPI / 96, 0.01);
            assert_fits (stage);
          }
}

/* A change of look keeps the words that one reads, and loads nothing. */
static void
test_look_keeps_place (void)
{
  static const char find[] =
    "const all = [...document.querySelectorAll('main > :not(ol, ul, .hidden), main li')];"
    "return all.findIndex(e => e.getBoundingClientRect().bottom > 0)";
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 700);
  PanalLook large = { "contrast", 250, STAGE_PPI };
  double before;
  g_autofree char *class = NULL;

  stage_show (stage, "es");
  stage_number (stage, "window.mark = 7; return 0");
  panal_page_set_position (stage->page, 1200);
  stage_idle (400);
  before = stage_number (stage, find);
  g_assert_cmpfloat (before, >, 3);
  g_assert_cmpfloat_with_epsilon (panal_page_get_position (stage->page), 1200, 2);

  panal_page_set_look (stage->page, &large);
  stage_idle (400);
  g_assert_cmpfloat (stage_number (stage, find), ==, before);
  g_assert_cmpfloat (stage_number (stage, "return window.mark"), ==, 7);
  g_assert_cmpfloat (panal_page_get_position (stage->page), >, 1300);
  class = stage_text (stage, "return document.documentElement.className");
  g_assert_cmpstr (class, ==, "contrast size-250 topic-risks");
  assert_fits (stage);
}

static void
test_position_before_shown (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 700);
  guint before;

  stage_show (stage, "es");
  before = stage->n_shown;
  {
    PanalPageContent content = { stage->blocks, "es", FALSE, "risks", NULL };
    static const PanalPhrases phrases = { .language = "es" };

    content.phrases = &phrases;
    panal_page_show (stage->page, &content);
  }
  panal_page_set_position (stage->page, 500);
  stage_wait (&stage->n_shown, before + 1);
  g_assert_cmpfloat_with_epsilon (stage_number (stage, "return scrollY"), 500, 2);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 500);
}

/* A finger on a button: only a real event is a gesture, so the pointer is moved by the display server. */
static void
test_tap (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autofree char *tool = g_find_program_in_path ("xdotool");
  g_autofree char *place = NULL;
  g_autofree char *command = NULL;
  g_auto(GStrv) part = NULL;

  if (tool == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  stage_show (stage, "es");
  stage_number (stage, "document.querySelector('.contact a').scrollIntoView({ block: 'center' }); return 0");
  place = stage_text (stage, "const b = document.querySelector('.contact a').getBoundingClientRect();"
                             "return Math.round((b.left + b.width / 2) * 102.5 / 96) + ' ' + Math.round((b.top + b.height / 2) * 102.5 / 96)");
  command = g_strdup_printf ("%s mousemove %s click 1", tool, place);
  g_assert_true (g_spawn_command_line_async (command, NULL));
  stage_wait (&stage->n_opened, 1);
  g_assert_cmpstr (stage->opened, ==, "contact/xx-commission");
  stage_idle (200);
  g_assert_cmpuint (stage->n_opened, ==, 1);
  part = g_strsplit (webkit_web_view_get_uri (stage_get_view (stage)), "/", -1);
  g_assert_cmpstr (part[2], ==, "article");
}

/* P-03: a new process for each visit, and the old one is gone. */
static void
test_forget (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autoptr(GPtrArray) old = NULL;
  g_autoptr(GPtrArray) new = NULL;
  WebKitNetworkSession *session;
  g_autofree char *text = NULL;

  stage_show (stage, "es");
  panal_page_set_position (stage->page, 300);
  session = webkit_web_view_get_network_session (stage_get_view (stage));
  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  old = stage_list_web_processes ();
  g_assert_cmpuint (old->len, >=, 1);

  panal_page_forget (stage->page);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 0);
  for (guint i = 0; i < old->len; i++)
    while (stage_is_alive (GPOINTER_TO_INT (old->pdata[i])))
      stage_idle (20);
  g_assert_null (session);

  /* Warmed again without anybody asking, and empty. */
  do
    {
      g_clear_pointer (&new, g_ptr_array_unref);
      stage_idle (20);
      new = stage_list_web_processes ();
    }
  while (new->len == 0);
  g_assert_nonnull (stage_get_view (stage));
  text = stage_text (stage, "return document.body ? document.body.innerText.trim() : ''");
  g_assert_cmpstr (text, ==, "");
  g_assert_false (webkit_web_view_can_go_back (stage_get_view (stage)));

  stage_show (stage, "ar");
  assert_fits (stage);
  g_assert_cmpuint (stage->n_failed, ==, 0);
}

static void
kill_web_processes (void)
{
  g_autoptr(GPtrArray) pids = stage_list_web_processes ();

  g_assert_cmpuint (pids->len, >=, 1);
  for (guint i = 0; i < pids->len; i++)
    kill (GPOINTER_TO_INT (pids->pdata[i]), SIGKILL);
}

/* K-10: once the page comes back where it was; twice, and somebody else has to show it. */
static void
test_death (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 700);
  PanalPageContent content = { 0 };
  static const PanalPhrases phrases = { .language = "es" };

  stage_show (stage, "es");
  panal_page_set_position (stage->page, 400);
  stage_idle (300);
  kill_web_processes ();
  stage_wait (&stage->n_shown, 2);
  g_assert_cmpuint (stage->n_failed, ==, 0);
  g_assert_cmpfloat_with_epsilon (stage_number (stage, "return scrollY"), 400, 3);
  assert_fits (stage);

  kill_web_processes ();
  stage_wait (&stage->n_failed, 1);
  g_assert_cmpuint (stage->n_shown, ==, 2);

  /* Until the visit ends it says so at once, so that the visitor does not look at an empty page. */
  content = (PanalPageContent) { stage->blocks, "es", FALSE, "risks", &phrases };
  panal_page_show (stage->page, &content);
  stage_wait (&stage->n_failed, 2);
  panal_page_forget (stage->page);
  stage_show (stage, "es");
  g_assert_cmpuint (stage->n_failed, ==, 2);
}

/* The outline that a screen reader would walk: one h1, no level left out, names on what has no words. */
static void
test_semantics (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autofree char *outline = NULL;

  stage_show (stage, "es");
  outline = stage_text (stage, "return [...document.querySelectorAll('h1,h2,h3')].map(e => e.tagName).join(' ')"
                               " + ' ' + document.querySelectorAll('ol > li').length"
                               " + ' ' + [...document.querySelectorAll('aside')].map(e => e.getAttribute('aria-label')).join(',')"
                               " + ' ' + document.images[0].alt");
  g_assert_cmpstr (outline, ==, "H1 H2 H3 3 Nota,Peligro,Nota Una persona bebe agua a la sombra");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_test_add_func ("/reader/reader/forced-html", test_forced_html);
  g_test_add_func ("/reader/reader/strange-addresses", test_strange_addresses);
  g_test_add_func ("/reader/reader/every-look", test_every_look);
  g_test_add_func ("/reader/reader/look-keeps-place", test_look_keeps_place);
  g_test_add_func ("/reader/reader/position-before-shown", test_position_before_shown);
  g_test_add_func ("/reader/reader/tap", test_tap);
  g_test_add_func ("/reader/reader/forget", test_forget);
  g_test_add_func ("/reader/reader/death", test_death);
  g_test_add_func ("/reader/reader/semantics", test_semantics);
  return g_test_run ();
}
