/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "scrub"

#include "config.h"

#include "session/scrub.h"

typedef struct
{
  char           *name;  /* owned */
  PanalScrubFunc  func;
  gpointer        data;  /* borrowed */
} Item;

struct _PanalScrub
{
  GPtrArray *items;       /* owned; of Item, in the order of adding */
  gboolean   is_running;
};

static void
item_free (gpointer data)
{
  Item *self = data;

  g_free (self->name);
  g_free (self);
}

/* Returns: the index of @name, or the number of items */
static guint
find_item (PanalScrub *self,
           const char *name)
{
  guint i;

  for (i = 0; i < self->items->len; i++)
    {
      Item *item = self->items->pdata[i];

      if (g_str_equal (item->name, name))
        break;
    }

  return i;
}

PanalScrub *
panal_scrub_new (void)
{
  PanalScrub *self = g_new0 (PanalScrub, 1);

  self->items = g_ptr_array_new_with_free_func (item_free);
  return self;
}

void
panal_scrub_free (PanalScrub *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->items);
  g_free (self);
}

void
panal_scrub_add (PanalScrub     *self,
                 const char     *name,
                 PanalScrubFunc  func,
                 gpointer        data)
{
  Item *item;

  g_return_if_fail (self != NULL && !self->is_running);
  g_return_if_fail (name != NULL && *name != '\0');
  g_return_if_fail (func != NULL);
  g_return_if_fail (find_item (self, name) == self->items->len);

  item = g_new0 (Item, 1);
  item->name = g_strdup (name);
  item->func = func;
  item->data = data;
  g_ptr_array_add (self->items, item);
}

void
panal_scrub_remove (PanalScrub *self,
                    const char *name)
{
  guint i;

  g_return_if_fail (self != NULL && !self->is_running);
  g_return_if_fail (name != NULL);

  i = find_item (self, name);
  if (i < self->items->len)
    g_ptr_array_remove_index (self->items, i);
}

void
panal_scrub_run (PanalScrub *self)
{
  g_return_if_fail (self != NULL && !self->is_running);

  self->is_running = TRUE;
  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = self->items->pdata[i];

      g_debug ("forgetting %s", item->name);
      item->func (item->data);
    }
  self->is_running = FALSE;
}

char **
panal_scrub_dup_names (PanalScrub *self)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = self->items->pdata[i];

      g_strv_builder_add (names, item->name);
    }

  return g_strv_builder_end (names);
}

char **
panal_scrub_dup_missing (PanalScrub         *self,
                         const char * const *expected)
{
  g_autoptr(GStrvBuilder) missing = g_strv_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (expected != NULL, NULL);

  for (guint i = 0; expected[i] != NULL; i++)
    if (find_item (self, expected[i]) == self->items->len)
      g_strv_builder_add (missing, expected[i]);

  return g_strv_builder_end (missing);
}
