/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* The first screen of a visit: what the kiosk can help with, as tiles, the newest news, and what is kept
 * about the visitor. Screen `home`, without a subject. Opens `contacts`, `topic` and `about`. */

#define PANAL_TYPE_HOME_VIEW (panal_home_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalHomeView, panal_home_view, PANAL, HOME_VIEW, PanalView)

G_END_DECLS
