/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* The articles of one topic, each with the answer in a line. Screen `topic`; the subject is a topic's id.
 * Opens `article`. */

#define PANAL_TYPE_TOPIC_VIEW (panal_topic_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalTopicView, panal_topic_view, PANAL, TOPIC_VIEW, PanalView)

G_END_DECLS
