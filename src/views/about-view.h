/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* Who runs this kiosk, what is kept of a visitor (nothing), where the texts come from, to whom to complain, what
 * works for people with a disability, and under which licence all that is. No subject. */

#define PANAL_TYPE_ABOUT_VIEW (panal_about_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalAboutView, panal_about_view, PANAL, ABOUT_VIEW, PanalView)

G_END_DECLS
