/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "page"

#include "config.h"

#include "widgets/page.h"

G_DEFINE_INTERFACE (PanalPage, panal_page, GTK_TYPE_WIDGET)

enum { OPEN, SHOWN, FAILED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
panal_page_default_init (PanalPageInterface *iface)
{
  signals[OPEN] = g_signal_new ("open", PANAL_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[SHOWN] = g_signal_new ("shown", PANAL_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", PANAL_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

void
panal_page_show (PanalPage              *self,
                 const PanalPageContent *content)
{
  g_return_if_fail (PANAL_IS_PAGE (self));
  g_return_if_fail (content != NULL);

  PANAL_PAGE_GET_IFACE (self)->show (self, content);
}

void
panal_page_set_look (PanalPage       *self,
                     const PanalLook *look)
{
  g_return_if_fail (PANAL_IS_PAGE (self));
  g_return_if_fail (look != NULL);

  PANAL_PAGE_GET_IFACE (self)->set_look (self, look);
}

void
panal_page_set_pictures (PanalPage        *self,
                         PanalPictureFunc  func,
                         gpointer          data)
{
  g_return_if_fail (PANAL_IS_PAGE (self));

  PANAL_PAGE_GET_IFACE (self)->set_pictures (self, func, data);
}

double
panal_page_get_position (PanalPage *self)
{
  g_return_val_if_fail (PANAL_IS_PAGE (self), 0);

  return PANAL_PAGE_GET_IFACE (self)->get_position (self);
}

void
panal_page_set_position (PanalPage *self,
                         double     position)
{
  g_return_if_fail (PANAL_IS_PAGE (self));

  PANAL_PAGE_GET_IFACE (self)->set_position (self, position);
}

void
panal_page_forget (PanalPage *self)
{
  g_return_if_fail (PANAL_IS_PAGE (self));

  PANAL_PAGE_GET_IFACE (self)->forget (self);
}

void
panal_page_emit_open (PanalPage  *self,
                      const char *view,
                      const char *id)
{
  g_signal_emit (self, signals[OPEN], 0, view, id);
}

void
panal_page_emit_shown (PanalPage *self)
{
  g_signal_emit (self, signals[SHOWN], 0);
}

void
panal_page_emit_failed (PanalPage *self)
{
  g_signal_emit (self, signals[FAILED], 0);
}
