/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* How large the texts are and in which colours: each choice is shown as it will look, is in force at once, and
 * lasts until Finish. No subject. */

#define PANAL_TYPE_SEE_BETTER_VIEW (panal_see_better_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalSeeBetterView, panal_see_better_view, PANAL, SEE_BETTER_VIEW, PanalView)

G_END_DECLS
