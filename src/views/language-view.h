/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* The choice of a language: each by its own name, and below it, in that language, whether articles come
 * in another one. A touch changes the language and returns to the screen before. No subject. */

#define PANAL_TYPE_LANGUAGE_VIEW (panal_language_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalLanguageView, panal_language_view, PANAL, LANGUAGE_VIEW, PanalView)

G_END_DECLS
