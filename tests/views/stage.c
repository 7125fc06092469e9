/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "stage"

#include "config.h"

#include "widgets/locale.h"
#include "widgets/measure.h"
#include "widgets/theme.h"

#include "views/stage.h"

#define PPI 102.5
#define STRIP_MM 27
#define BAR_MM 33

static PanalTheme *theme;   /* one for the program: it belongs to the display */

static void
on_open (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  PanalStage *self = data;
  const char *view, *subject;

  g_variant_get (parameter, "(&s&s)", &view, &subject);
  g_ptr_array_add (self->opened, g_strdup_printf ("%s %s", view, subject));
}

PanalStage *
panal_stage_new (PanalSnapshot *snapshot,
                 const char    *settings,
                 int            width,
                 int            height)
{
  PanalStage *self = g_new0 (PanalStage, 1);
  g_autofree char *text = g_strconcat ("[kiosk]\n", settings, NULL);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalSite) site = panal_site_parse (bytes, faults);
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();
  GActionEntry entries[] = {
    { .name = "open", .activate = on_open, .parameter_type = "(ss)" },
    { .name = "turn", .activate = on_open, .parameter_type = "(ss)" },
  };

  if (site == NULL)
    g_error ("settings of the test: %s", (char *) faults->pdata[0]);

  if (theme == NULL)
    theme = panal_theme_new (gdk_display_get_default (), PPI);
  self->visit = panal_visit_new (site, PPI);
  panal_visit_set_snapshot (self->visit, snapshot);
  panal_visit_set_landscape (self->visit, width > height);
  self->opened = g_ptr_array_new_with_free_func (g_free);

  self->window = GTK_WINDOW (g_object_ref_sink (gtk_window_new ()));
  gtk_window_set_default_size (self->window, width, height);
  gtk_window_set_decorated (self->window, FALSE);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "kiosk", G_ACTION_GROUP (actions));
  panal_stage_set_look (self, "light", 100);

  return self;
}

void
panal_stage_free (PanalStage *self)
{
  if (self == NULL)
    return;

  gtk_window_destroy (self->window);
  g_object_unref (self->window);
  g_object_unref (self->visit);
  g_ptr_array_unref (self->opened);
  g_free (self);
}

void
panal_stage_set_language (PanalStage *self,
                          const char *tag)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (self->visit);
  const PanalLanguage *language = snapshot != NULL ? panal_snapshot_find_language (snapshot, tag) : NULL;

  panal_visit_set_language (self->visit, tag);
  panal_locale_set (tag, language != NULL ? (const char * const *) language->fallback : NULL, panal_visit_is_rtl (self->visit));
}

void
panal_stage_set_look (PanalStage *self,
                      const char *name,
                      guint       text_size)
{
  panal_visit_set_theme (self->visit, name);
  panal_visit_set_text_size (self->visit, text_size);
  panal_theme_apply (theme, GTK_WIDGET (self->window), name, text_size);
}

static GtkWidget *
new_edge (PanalStage *self,
          double      mm)
{
  GtkWidget *edge = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (edge, -1, panal_measure_px (GTK_WIDGET (self->window), mm));

  return edge;
}

void
panal_stage_show (PanalStage *self,
                  GType       type,
                  const char *subject)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->view = g_object_new (type, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), new_edge (self, STRIP_MM));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->view));
  gtk_box_append (GTK_BOX (box), new_edge (self, BAR_MM));
  gtk_window_set_child (self->window, box);

  panal_view_attach (self->view, self->visit);
  panal_view_enter (self->view, subject);
  gtk_window_present (self->window);
  panal_stage_settle (self);
}

void
panal_stage_put (PanalStage *self,
                 GtkWidget  *widget)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (box, "reading");
  gtk_box_append (GTK_BOX (box), widget);
  gtk_window_set_child (self->window, box);
  gtk_window_present (self->window);
  panal_stage_settle (self);
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  guint *left = data;

  (*left)--;
  gtk_widget_queue_draw (widget);

  return *left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void
panal_stage_settle (PanalStage *self)
{
  guint left = 3;

  gtk_widget_add_tick_callback (GTK_WIDGET (self->window), on_tick, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

typedef gboolean (*Wanted) (GtkWidget  *widget,
                            const void *data);

static GtkWidget *
search (GtkWidget  *widget,
        Wanted      wanted,
        const void *data,
        guint      *left)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (wanted (widget, data) && (*left)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = search (child, wanted, data, left);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_of_type (GtkWidget  *widget,
            const void *type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

static gboolean
says (GtkWidget  *widget,
      const void *text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

GtkWidget *
panal_stage_find (PanalStage *self,
                  GType       type,
                  guint       n)
{
  return search (GTK_WIDGET (self->window), is_of_type, &type, &n);
}

/* Not gtk_widget_activate(), which shows the button pressed for a while first. */
void
panal_stage_touch (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
}

gboolean
panal_stage_has_text (PanalStage *self,
                      const char *text)
{
  guint n = 0;

  return search (GTK_WIDGET (self->window), says, text, &n) != NULL;
}
