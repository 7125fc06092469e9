/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "wiring"

#include "config.h"

#include "app/wiring.h"
#include "base/pitch.h"
#include "reader/reader.h"
#include "widgets/block-view.h"
#include "widgets/locale.h"

/* What is taken if the display does not say how large it is; it is rather shown too small than cut. */
#define DEFAULT_WIDTH  1080
#define DEFAULT_HEIGHT 1920

static PanalSite *
load_site (const char *path)
{
  g_autoptr(GPtrArray) faults = NULL;
  PanalSiteOrigin origin;
  PanalSite *site;

  if (path == NULL)
    return panal_site_new_defaults ();

  site = panal_site_load (path, &origin, &faults);
  for (guint i = 0; i < faults->len; i++)
    g_warning ("settings %s: %s", path, (const char *) faults->pdata[i]);
  if (origin == PANAL_SITE_ORIGIN_LAST_GOOD)
    g_warning ("settings %s: the last good copy is used instead", path);
  else if (origin == PANAL_SITE_ORIGIN_DEFAULTS)
    g_warning ("settings %s: there is no good copy either, so that the kiosk does not know its country and shows no emergency number", path);

  return site;
}

/* Pixels and millimetres of the first display; what it does not say stays as it is. */
static void
measure_display (int   *width,
                 int   *height,
                 guint *ret_width_mm)
{
  GListModel *monitors = gdk_display_get_monitors (gdk_display_get_default ());
  g_autoptr(GdkMonitor) monitor = g_list_model_get_item (monitors, 0);
  GdkRectangle geometry;

  *ret_width_mm = 0;
  if (monitor == NULL)
    return;

  gdk_monitor_get_geometry (monitor, &geometry);
  if (geometry.width > 0 && geometry.height > 0)
    {
      *width = geometry.width;
      *height = geometry.height;
    }
  *ret_width_mm = MAX (0, gdk_monitor_get_width_mm (monitor));
}

static PanalSnapshot *
open_snapshot (const char *path)
{
  g_autoptr(GError) error = NULL;
  PanalSnapshot *snapshot = panal_snapshot_open_beside (path, &error);

  if (snapshot == NULL)
    g_warning ("no content to show: %s", error->message);

  return snapshot;
}

static GtkWidget *
reader_new (gpointer data)
{
  PanalWiring *self = data;
  PanalLook look = panal_visit_get_look (self->visit);

  return panal_reader_new (&look);
}

static GtkWidget *
block_view_new (gpointer data)
{
  return panal_block_view_new ();
}

PanalWiring *
panal_wiring_new (const PanalWiringOptions *options)
{
  PanalWiring *self = g_new0 (PanalWiring, 1);
  g_autofree char *warning = NULL;
  int width = DEFAULT_WIDTH, height = DEFAULT_HEIGHT;
  guint width_mm = 0;
  double ppi;

  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR") != NULL ? g_getenv ("PANAL_LOCALE_DIR") : PANAL_LOCALE_DIR);
  self->site = load_site (options->settings);
  self->snapshot = g_strdup (options->snapshot);
  self->clock = panal_clock_new (self->site->time_zone);

  /* The panel is as wide as the screen, also when the window is not. */
  measure_display (&width, &height, &width_mm);
  ppi = panal_pitch_ppi (width, self->site->panel_width_mm, width_mm, &warning);
  if (warning != NULL)
    g_warning ("%s", warning);
  if (options->width > 0)
    {
      width = options->width;
      height = options->height;
    }

  self->visit = panal_visit_new (self->site, ppi);
  self->theme = panal_theme_new (gdk_display_get_default (), ppi);
  panal_wiring_ensure_snapshot (self);
  self->window = panal_window_new (&(PanalWindowParts) {
                                     .visit = self->visit,
                                     .clock = self->clock,
                                     .theme = self->theme,
                                     .views = panal_view_table_get (),
                                     .page = reader_new,
                                     .native_page = block_view_new,
                                     .page_data = self,
                                   },
                                   width, height);
  if (options->width == 0)
    panal_window_set_full_screen (self->window);

  return self;
}

void
panal_wiring_free (PanalWiring *self)
{
  g_clear_object (&self->visit);
  g_clear_object (&self->theme);
  g_clear_pointer (&self->clock, panal_clock_unref);
  g_clear_pointer (&self->site, panal_site_unref);
  g_free (self->snapshot);
  g_free (self);
}

gboolean
panal_wiring_ensure_snapshot (PanalWiring *self)
{
  PanalSnapshot *snapshot;

  if (panal_visit_get_snapshot (self->visit) != NULL)
    return TRUE;

  snapshot = open_snapshot (self->snapshot);
  if (snapshot == NULL)
    return FALSE;

  panal_visit_set_snapshot (self->visit, snapshot);
  panal_snapshot_unref (snapshot);

  return TRUE;
}
