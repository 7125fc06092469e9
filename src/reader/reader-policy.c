/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader-policy"

#include "config.h"

#include "reader/reader-policy.h"

#include "session/lockdown.h"

PanalReaderVerdict
panal_reader_policy (const char  *uri,
                     const char  *current,
                     gboolean     is_link,
                     gboolean     is_user_gesture,
                     const char **ret_view,
                     const char **ret_id)
{
  const char *id = NULL;
  PanalTarget target = panal_lockdown_parse_uri (uri, &id);

  switch (panal_lockdown_uri (uri, is_user_gesture))
    {
    case PANAL_LOCKDOWN_SHOW:
      return target == PANAL_TARGET_ARTICLE && !is_link && g_strcmp0 (uri, current) == 0 ? PANAL_READER_SHOW
                                                                                         : PANAL_READER_REFUSE;
    case PANAL_LOCKDOWN_OPEN_VIEW:
      if (!is_link || id == NULL)
        return PANAL_READER_REFUSE;
      *ret_view = target == PANAL_TARGET_OPEN_CONTACT ? "contact" : "article";
      *ret_id = id;
      return PANAL_READER_OPEN_VIEW;

    case PANAL_LOCKDOWN_REFUSE:
    default:
      return PANAL_READER_REFUSE;
    }
}

static PanalReaderVerdict
decide_response (WebKitResponsePolicyDecision *decision,
                 const char                   *current)
{
  const char *uri = webkit_uri_request_get_uri (webkit_response_policy_decision_get_request (decision));

  if (!webkit_response_policy_decision_is_mime_type_supported (decision))
    return PANAL_READER_REFUSE;

  return g_strcmp0 (uri, current) == 0 ? PANAL_READER_SHOW : PANAL_READER_REFUSE;
}

PanalReaderVerdict
panal_reader_policy_decide (WebKitPolicyDecision      *decision,
                            WebKitPolicyDecisionType   type,
                            const char                *current,
                            const char               **ret_view,
                            char                     **ret_id)
{
  PanalReaderVerdict verdict = PANAL_READER_REFUSE;

  if (type == WEBKIT_POLICY_DECISION_TYPE_NAVIGATION_ACTION)
    {
      WebKitNavigationAction *action = webkit_navigation_policy_decision_get_navigation_action (WEBKIT_NAVIGATION_POLICY_DECISION (decision));
      const char *uri = webkit_uri_request_get_uri (webkit_navigation_action_get_request (action));
      const char *id = NULL;

      verdict = panal_reader_policy (uri, current,
                                     webkit_navigation_action_get_navigation_type (action) == WEBKIT_NAVIGATION_TYPE_LINK_CLICKED,
                                     webkit_navigation_action_is_user_gesture (action), ret_view, &id);
      /* The address lives no longer than the decision. */
      if (verdict == PANAL_READER_OPEN_VIEW)
        *ret_id = g_strdup (id);
    }
  else if (type == WEBKIT_POLICY_DECISION_TYPE_RESPONSE)
    verdict = decide_response (WEBKIT_RESPONSE_POLICY_DECISION (decision), current);

  if (verdict == PANAL_READER_SHOW)
    webkit_policy_decision_use (decision);
  else
    webkit_policy_decision_ignore (decision);

  return verdict;
}
