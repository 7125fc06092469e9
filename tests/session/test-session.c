/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "session/session.h"

/* The drawing in the header, once more, by hand. A new arrow must be drawn there and here. */
static const struct { PanalSessionState from, to; } arrows[] = {
  { PANAL_SESSION_ATTRACT, PANAL_SESSION_BROWSING },
  { PANAL_SESSION_BROWSING, PANAL_SESSION_WARNING },
  { PANAL_SESSION_WARNING, PANAL_SESSION_BROWSING },
  { PANAL_SESSION_BROWSING, PANAL_SESSION_RESETTING },
  { PANAL_SESSION_WARNING, PANAL_SESSION_RESETTING },
  { PANAL_SESSION_RESETTING, PANAL_SESSION_ATTRACT },
  { PANAL_SESSION_ATTRACT, PANAL_SESSION_OUT_OF_SERVICE },
  { PANAL_SESSION_BROWSING, PANAL_SESSION_OUT_OF_SERVICE },
  { PANAL_SESSION_WARNING, PANAL_SESSION_OUT_OF_SERVICE },
  { PANAL_SESSION_RESETTING, PANAL_SESSION_OUT_OF_SERVICE },
  { PANAL_SESSION_OUT_OF_SERVICE, PANAL_SESSION_RESETTING },
};

/* One way from the beginning to each state. */
static PanalSession *
session_in (PanalSessionState state)
{
  PanalSession *session = panal_session_new ();
  PanalSessionEffects effects = PANAL_SESSION_NO_EFFECT;

  if (state == PANAL_SESSION_OUT_OF_SERVICE)
    effects |= panal_session_handle (session, PANAL_SESSION_SNAPSHOT_LOST);
  else if (state != PANAL_SESSION_ATTRACT)
    effects |= panal_session_handle (session, PANAL_SESSION_TOUCH);
  if (state == PANAL_SESSION_WARNING)
    effects |= panal_session_handle (session, PANAL_SESSION_WARN);
  if (state == PANAL_SESSION_RESETTING)
    effects |= panal_session_handle (session, PANAL_SESSION_FINISH);

  g_assert_cmpint (panal_session_get_state (session), ==, state);
  g_assert_true ((effects != PANAL_SESSION_NO_EFFECT) == (state != PANAL_SESSION_ATTRACT));
  return session;
}

static gboolean
is_drawn (PanalSessionState from,
          PanalSessionState to)
{
  for (gsize i = 0; i < G_N_ELEMENTS (arrows); i++)
    if (arrows[i].from == from && arrows[i].to == to)
      return TRUE;

  return FALSE;
}

static void
test_every_pair (void)
{
  guint n_arrows = 0;

  for (PanalSessionState from = 0; from < PANAL_SESSION_N_STATES; from++)
    for (PanalSessionState to = 0; to < PANAL_SESSION_N_STATES; to++)
      {
        g_test_message ("%s -> %s", panal_session_state_to_string (from), panal_session_state_to_string (to));
        g_assert_cmpint (panal_session_can_move (from, to), ==, is_drawn (from, to));
        n_arrows += panal_session_can_move (from, to);
      }

  g_assert_cmpuint (n_arrows, ==, 11);
}

/* Every event in every state: it stays where it is without an effect, or goes along an arrow with one;
 * and no arrow is without an event. */
static void
test_every_event (void)
{
  gboolean used[PANAL_SESSION_N_STATES][PANAL_SESSION_N_STATES] = { 0 };
  guint n_used = 0;

  for (PanalSessionState from = 0; from < PANAL_SESSION_N_STATES; from++)
    for (PanalSessionEvent event = 0; event < PANAL_SESSION_N_EVENTS; event++)
      {
        g_autoptr(PanalSession) session = session_in (from);
        PanalSessionEffects effects = panal_session_handle (session, event);
        PanalSessionState to = panal_session_get_state (session);

        g_assert_true ((effects == PANAL_SESSION_NO_EFFECT) == (from == to));
        if (from != to)
          {
            g_assert_true (panal_session_can_move (from, to));
            n_used += !used[from][to];
            used[from][to] = TRUE;
          }

        /* A visit never ends, and a kiosk never leaves or enters service, without forgetting. */
        g_assert_cmpint ((effects & PANAL_SESSION_SCRUB) != 0, ==,
                         from != to && (to == PANAL_SESSION_RESETTING || to == PANAL_SESSION_OUT_OF_SERVICE));
        g_assert_cmpint ((effects & PANAL_SESSION_HIDE_WARNING) != 0, ==, from == PANAL_SESSION_WARNING && to != from);
        g_assert_cmpint ((effects & PANAL_SESSION_SHOW_TROUBLE) != 0, ==, to == PANAL_SESSION_OUT_OF_SERVICE && to != from);
        g_assert_cmpint ((effects & PANAL_SESSION_SHOW_NEUTRAL) != 0, ==, to == PANAL_SESSION_RESETTING && to != from);
      }

  g_assert_cmpuint (n_used, ==, G_N_ELEMENTS (arrows));
}

static void
test_never_back_to_a_page (void)
{
  static const PanalSessionState ended[] = { PANAL_SESSION_RESETTING, PANAL_SESSION_OUT_OF_SERVICE };

  for (gsize i = 0; i < G_N_ELEMENTS (ended); i++)
    {
      g_autoptr(PanalSession) session = session_in (ended[i]);

      g_assert_cmpint (panal_session_handle (session, PANAL_SESSION_TOUCH), ==, PANAL_SESSION_NO_EFFECT);
      g_assert_cmpint (panal_session_get_state (session), ==, ended[i]);
      g_assert_false (panal_session_can_move (ended[i], PANAL_SESSION_BROWSING));
      g_assert_false (panal_session_can_move (ended[i], PANAL_SESSION_WARNING));
    }
}

static void
test_one_visit (void)
{
  static const struct { PanalSessionEvent event; PanalSessionState state; PanalSessionEffects effects; } steps[] = {
    { PANAL_SESSION_TOUCH, PANAL_SESSION_BROWSING, PANAL_SESSION_SHOW_HOME | PANAL_SESSION_START_IDLE },
    { PANAL_SESSION_TOUCH, PANAL_SESSION_BROWSING, PANAL_SESSION_NO_EFFECT },
    { PANAL_SESSION_WARN, PANAL_SESSION_WARNING, PANAL_SESSION_SHOW_WARNING },
    { PANAL_SESSION_WARN, PANAL_SESSION_WARNING, PANAL_SESSION_NO_EFFECT },
    { PANAL_SESSION_TOUCH, PANAL_SESSION_BROWSING, PANAL_SESSION_HIDE_WARNING },
    { PANAL_SESSION_WARN, PANAL_SESSION_WARNING, PANAL_SESSION_SHOW_WARNING },
    { PANAL_SESSION_EXPIRE, PANAL_SESSION_RESETTING, PANAL_SESSION_HIDE_WARNING | PANAL_SESSION_SHOW_NEUTRAL | PANAL_SESSION_SCRUB },
    { PANAL_SESSION_RESET_DONE, PANAL_SESSION_ATTRACT, PANAL_SESSION_SHOW_ATTRACT },
  };
  g_autoptr(PanalSession) session = panal_session_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_cmpint (panal_session_handle (session, steps[i].event), ==, steps[i].effects);
      g_assert_cmpint (panal_session_get_state (session), ==, steps[i].state);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/session/session/every-pair", test_every_pair);
  g_test_add_func ("/session/session/every-event", test_every_event);
  g_test_add_func ("/session/session/never-back-to-a-page", test_never_back_to_a_page);
  g_test_add_func ("/session/session/one-visit", test_one_visit);
  return g_test_run ();
}
