/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

/* Where the web view may go. session/lockdown.h knows the addresses; this knows who asks. Main thread. */

typedef enum
{
  PANAL_READER_REFUSE,
  PANAL_READER_SHOW,       /* load it */
  PANAL_READER_OPEN_VIEW,  /* do not load it: a screen of ours shows it */
} PanalReaderVerdict;

/**
 * panal_reader_policy:
 * @uri: (nullable): where it wants to go
 * @current: (nullable): the one address that we asked the view to load
 * @is_link: whether a link was activated
 * @is_user_gesture: whether a finger or key did it
 * @ret_view: (out) (transfer none): `article` or `contact`, only with %PANAL_READER_OPEN_VIEW
 * @ret_id: (out) (transfer none): points into @uri, only with %PANAL_READER_OPEN_VIEW
 *
 * Pure. Only what we asked for is shown, and only a touched link opens a screen: an article that moves by
 * itself (a forced refresh, a form) goes nowhere.
 */
PanalReaderVerdict panal_reader_policy (const char  *uri,
                                        const char  *current,
                                        gboolean     is_link,
                                        gboolean     is_user_gesture,
                                        const char **ret_view,
                                        const char **ret_id);

/**
 * panal_reader_policy_decide:
 * @decision: from "decide-policy"; used or ignored when this returns
 * @type: its type
 * @current: (nullable): as above
 * @ret_view: (out) (transfer none): as above
 * @ret_id: (out) (transfer full): as above; free it
 *
 * The same for a decision of WebKit. New windows, downloads and types that are not shown as a page are
 * refused.
 */
PanalReaderVerdict panal_reader_policy_decide (WebKitPolicyDecision      *decision,
                                               WebKitPolicyDecisionType   type,
                                               const char                *current,
                                               const char               **ret_view,
                                               char                     **ret_id);

G_END_DECLS
