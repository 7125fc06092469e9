/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* The directory: whom to call, filtered by country and kind. Screen `contacts`; the subject is
 * `COUNTRY/kind`, for example `MX/shelter`. No country is the kiosk's own, `*` is all of them; no kind is
 * every kind. A touch on a filter opens the screen anew, so that Back returns to the filter that was there
 * before. Opens `contact`, `contacts` and `article`. */

#define PANAL_TYPE_CONTACTS_VIEW (panal_contacts_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalContactsView, panal_contacts_view, PANAL, CONTACTS_VIEW, PanalView)

G_END_DECLS
