/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/view.h"

G_BEGIN_DECLS

/* What stands there when nobody does: that it is free and confidential, in the first language of the place,
 * and every language by its own name. One touch starts. It keeps still, and it does not depend on the
 * language, size or colours of the visit before. No subject. One that stands alone (shell/navigator.h). */

#define PANAL_TYPE_ATTRACT_VIEW (panal_attract_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalAttractView, panal_attract_view, PANAL, ATTRACT_VIEW, PanalView)

G_END_DECLS
