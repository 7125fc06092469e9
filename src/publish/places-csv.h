/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* places.csv: towns and where they lie, so that a visitor can choose one and see what is near. */
void panal_places_load (PanalTree   *tree,
                        PanalFaults *faults);

G_END_DECLS
