/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "visit"

#include "config.h"

#include "widgets/visit.h"

static const guint text_sizes[] = { 100, 140, 190, 250 };
static const char * const themes[] = { "light", "dark", "contrast" };

#define DEFAULT_LANGUAGE "es"

struct _PanalVisit
{
  GObject         parent_instance;

  /* Owned */
  PanalSnapshot  *snapshot;     /* nullable: nothing to show */
  PanalSite      *site;
  char           *language;

  /* State */
  double          ppi;
  guint           text_size;
  const char     *theme;        /* one of themes */
  gboolean        landscape;
};

G_DEFINE_FINAL_TYPE (PanalVisit, panal_visit, G_TYPE_OBJECT)

enum { PROP_0, PROP_LANGUAGE, PROP_TEXT_SIZE, PROP_THEME, PROP_LANDSCAPE, PROP_SNAPSHOT, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Of unsigned numbers: the largest would be negative as signed ones, and so the nearest to the smallest size. */
static guint
distance (guint a,
          guint b)
{
  return a > b ? a - b : b - a;
}

static void
panal_visit_finalize (GObject *object)
{
  PanalVisit *self = PANAL_VISIT (object);

  g_clear_pointer (&self->snapshot, panal_snapshot_unref);
  g_clear_pointer (&self->site, panal_site_unref);
  g_free (self->language);
  G_OBJECT_CLASS (panal_visit_parent_class)->finalize (object);
}

static void
panal_visit_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PanalVisit *self = PANAL_VISIT (object);

  switch (id)
    {
    case PROP_LANGUAGE: g_value_set_string (value, self->language); break;
    case PROP_TEXT_SIZE: g_value_set_uint (value, self->text_size); break;
    case PROP_THEME: g_value_set_string (value, self->theme); break;
    case PROP_LANDSCAPE: g_value_set_boolean (value, self->landscape); break;
    case PROP_SNAPSHOT: g_value_set_pointer (value, self->snapshot); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
panal_visit_class_init (PanalVisitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = panal_visit_finalize;
  object_class->get_property = panal_visit_get_property;

  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, DEFAULT_LANGUAGE, flags);
  properties[PROP_TEXT_SIZE] = g_param_spec_uint ("text-size", NULL, NULL, 100, 250, 100, flags);
  properties[PROP_THEME] = g_param_spec_string ("theme", NULL, NULL, "light", flags);
  properties[PROP_LANDSCAPE] = g_param_spec_boolean ("landscape", NULL, NULL, FALSE, flags);
  properties[PROP_SNAPSHOT] = g_param_spec_pointer ("snapshot", NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
panal_visit_init (PanalVisit *self)
{
  self->language = g_strdup (DEFAULT_LANGUAGE);
  self->text_size = 100;
  self->theme = themes[0];
}

PanalVisit *
panal_visit_new (PanalSite *site,
                 double     ppi)
{
  PanalVisit *self = g_object_new (PANAL_TYPE_VISIT, NULL);

  self->site = panal_site_ref (site);
  self->ppi = ppi;
  panal_visit_forget (self);

  return self;
}

const PanalSite *
panal_visit_get_site (PanalVisit *self)
{
  return self->site;
}

const char *
panal_visit_get_country (PanalVisit *self)
{
  return *self->site->country != '\0' ? self->site->country : NULL;
}

PanalSnapshot *
panal_visit_get_snapshot (PanalVisit *self)
{
  return self->snapshot;
}

void
panal_visit_set_snapshot (PanalVisit    *self,
                          PanalSnapshot *snapshot)
{
  if (self->snapshot == snapshot)
    return;

  g_clear_pointer (&self->snapshot, panal_snapshot_unref);
  if (snapshot != NULL)
    self->snapshot = panal_snapshot_ref (snapshot);
  /* Whoever hears of it must not find a language chosen that the new snapshot lacks. */
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SNAPSHOT]);
  panal_visit_forget (self);
  g_object_thaw_notify (G_OBJECT (self));
}

const char *
panal_visit_get_language (PanalVisit *self)
{
  return self->language;
}

void
panal_visit_set_language (PanalVisit *self,
                          const char *tag)
{
  g_return_if_fail (tag != NULL);

  if (g_str_equal (self->language, tag)
      || (self->snapshot != NULL && panal_snapshot_find_language (self->snapshot, tag) == NULL))
    return;

  g_free (self->language);
  self->language = g_strdup (tag);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

gboolean
panal_visit_is_rtl (PanalVisit *self)
{
  const PanalLanguage *language = self->snapshot != NULL ? panal_snapshot_find_language (self->snapshot, self->language) : NULL;

  return language != NULL && language->rtl;
}

GPtrArray *
panal_visit_list_languages (PanalVisit *self)
{
  GPtrArray *chosen = g_ptr_array_new ();
  GPtrArray *offered;

  if (self->snapshot == NULL)
    return chosen;

  /* A language that the site names but the snapshot lacks would be a dead button. */
  for (char **tag = self->site->languages; tag != NULL && *tag != NULL; tag++)
    {
      const PanalLanguage *language = panal_snapshot_find_language (self->snapshot, *tag);

      if (language != NULL)
        g_ptr_array_add (chosen, (gpointer) language);
    }

  if (chosen->len > 0)
    return chosen;

  offered = panal_snapshot_get_languages (self->snapshot);
  for (guint i = 0; i < offered->len; i++)
    g_ptr_array_add (chosen, offered->pdata[i]);

  return chosen;
}

guint
panal_visit_get_text_size (PanalVisit *self)
{
  return self->text_size;
}

void
panal_visit_set_text_size (PanalVisit *self,
                           guint       per_cent)
{
  guint nearest = text_sizes[0];

  for (gsize i = 0; i < G_N_ELEMENTS (text_sizes); i++)
    if (distance (text_sizes[i], per_cent) < distance (nearest, per_cent))
      nearest = text_sizes[i];
  if (nearest == self->text_size)
    return;

  self->text_size = nearest;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
}

const char *
panal_visit_get_theme (PanalVisit *self)
{
  return self->theme;
}

void
panal_visit_set_theme (PanalVisit *self,
                       const char *theme)
{
  g_return_if_fail (theme != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    if (g_str_equal (themes[i], theme) && self->theme != themes[i])
      {
        self->theme = themes[i];
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_THEME]);
      }
}

gboolean
panal_visit_get_landscape (PanalVisit *self)
{
  return self->landscape;
}

void
panal_visit_set_landscape (PanalVisit *self,
                           gboolean    landscape)
{
  if (self->landscape == !!landscape)
    return;

  self->landscape = !!landscape;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANDSCAPE]);
}

PanalLook
panal_visit_get_look (PanalVisit *self)
{
  return (PanalLook) { .theme = self->theme, .text_size = self->text_size, .ppi = self->ppi };
}

void
panal_visit_forget (PanalVisit *self)
{
  g_autoptr(GPtrArray) languages = panal_visit_list_languages (self);

  /* Whoever hears of one sees them all changed. */
  g_object_freeze_notify (G_OBJECT (self));
  panal_visit_set_text_size (self, 100);
  panal_visit_set_theme (self, themes[0]);
  panal_visit_set_language (self, languages->len > 0 ? ((PanalLanguage *) languages->pdata[0])->tag : DEFAULT_LANGUAGE);
  g_object_thaw_notify (G_OBJECT (self));
}
