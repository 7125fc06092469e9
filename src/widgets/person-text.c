/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "person-text"

#include "config.h"

#include <glib/gi18n.h>

#include "widgets/person-text.h"

char *
panal_person_text_dup (const PanalSite *site)
{
  if (*site->desk_name != '\0' && *site->desk_hours != '\0')
    /* TRANSLATORS: where a person sits who helps, and when. %1$s: where, %2$s: when */
    return g_strdup_printf (_("Talk to a person: %1$s, %2$s."), site->desk_name, site->desk_hours);
  if (*site->desk_name != '\0')
    /* TRANSLATORS: %s: where a person sits who helps */
    return g_strdup_printf (_("Talk to a person: %s."), site->desk_name);

  return g_strdup (_("Talk to a person: ask at the desk of this place."));
}
