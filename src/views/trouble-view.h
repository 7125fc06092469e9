/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* There is nothing to show, because no content could be opened: says so in Spanish and English at once, where the
 * desk is, and to ask the staff for the emergency number. It needs neither content nor translations. No
 * subject. One that stands alone (shell/navigator.h). */

#define PANAL_TYPE_TROUBLE_VIEW (panal_trouble_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalTroubleView, panal_trouble_view, PANAL, TROUBLE_VIEW, PanalView)

G_END_DECLS
