/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* One contact: its numbers, large, with from where each can be dialled; what it does, when it is open, where
 * it is; and who says so, since when, and whether anybody has called. Web and mail addresses are text:
 * nothing here leads out of the kiosk. Screen `contact`; the subject is a contact's id. */

#define PANAL_TYPE_CONTACT_VIEW (panal_contact_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalContactView, panal_contact_view, PANAL, CONTACT_VIEW, PanalView)

G_END_DECLS
