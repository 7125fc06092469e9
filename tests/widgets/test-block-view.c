/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "audit.h"
#include "support/every-kind.h"
#include "widgets/block-view.h"
#include "widgets/theme.h"

#define PPI 102.5

typedef struct
{
  GtkWidget *window;
  PanalPage *page;
  GPtrArray *blocks;
  guint      n_shown;
  guint      n_opened;
  char      *opened;
} Stage;

static PanalTheme *theme;

static void
on_shown (PanalPage *page,
          Stage     *stage)
{
  stage->n_shown++;
}

static void
on_open (PanalPage  *page,
         const char *view,
         const char *id,
         Stage      *stage)
{
  stage->n_opened++;
  g_free (stage->opened);
  stage->opened = g_strconcat (view, "/", id, NULL);
}

static void
wait_for (const guint *count,
          guint        least)
{
  while (*count < least)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
on_frame (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  (*(guint *) data)++;
  return G_SOURCE_CONTINUE;
}

static void
wait_frames (GtkWidget *widget)
{
  guint frames = 0;
  guint id = gtk_widget_add_tick_callback (widget, on_frame, &frames, NULL);

  wait_for (&frames, 4);
  gtk_widget_remove_tick_callback (widget, id);
}

static void
stage_show (Stage      *stage,
            const char *language)
{
  PanalPageContent content = { NULL, language, g_str_equal (language, "ar"), "risks", every_kind_phrases (language) };
  guint before = stage->n_shown;

  g_clear_pointer (&stage->blocks, g_ptr_array_unref);
  stage->blocks = every_kind_new (language);
  content.blocks = stage->blocks;
  panal_page_show (stage->page, &content);
  wait_for (&stage->n_shown, before + 1);
}

static Stage *
stage_new (const char *name,
           guint       text_size,
           int         width,
           int         height)
{
  Stage *stage = g_new0 (Stage, 1);
  PanalLook look = { name, text_size, PPI };

  stage->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (stage->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (stage->window), width, height);
  panal_theme_apply (theme, stage->window, name, text_size);
  stage->page = PANAL_PAGE (panal_block_view_new ());
  panal_page_set_look (stage->page, &look);
  panal_page_set_pictures (stage->page, every_kind_picture, NULL);
  g_signal_connect (stage->page, "shown", G_CALLBACK (on_shown), stage);
  g_signal_connect (stage->page, "open", G_CALLBACK (on_open), stage);
  gtk_window_set_child (GTK_WINDOW (stage->window), GTK_WIDGET (stage->page));
  gtk_window_present (GTK_WINDOW (stage->window));

  return stage;
}

static void
stage_free (Stage *stage)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  g_clear_pointer (&stage->blocks, g_ptr_array_unref);
  g_free (stage->opened);
  g_free (stage);
}

static void
test_every_look (void)
{
  static const char * const themes[] = { "light", "dark", "contrast" };
  static const char * const languages[] = { "es", "ar" };
  static const guint sizes[] = { 100, 140, 190, 250 };

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
      for (gsize language = 0; language < G_N_ELEMENTS (languages); language++)
        {
          g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
          PanalAudit audit = { .ppi = PPI };
          Stage *stage;

          g_test_message ("%s %u %% %s", themes[i], sizes[size], languages[language]);
          gtk_widget_set_default_direction (g_str_equal (languages[language], "ar") ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
          stage = stage_new (themes[i], sizes[size], 1080, 1700);
          stage_show (stage, languages[language]);
          wait_frames (stage->window);
          g_assert_cmpint (gtk_widget_get_width (stage->window), ==, 1080);
          panal_audit_geometry (stage->window, &audit, faults);
          for (guint fault = 0; fault < faults->len; fault++)
            g_test_message ("%s", (const char *) faults->pdata[fault]);
          g_assert_cmpuint (faults->len, ==, 0);
          g_assert_cmpuint (audit.n_labels, >, 20);
          g_assert_cmpuint (audit.n_targets, >=, 2);
          stage_free (stage);
        }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static int
get_least (GtkWidget *widget)
{
  int least = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return least;
}

/* Where even one word is too long: it is broken, not cut, and the window stays as narrow as it is. */
static void
test_narrow (void)
{
  Stage *stage = stage_new ("light", 250, 480, 700);
  GtkWidget *scroller = gtk_widget_get_first_child (GTK_WIDGET (stage->page));

  stage_show (stage, "es");
  g_assert_cmpint (gtk_widget_get_width (stage->window), ==, 480);
  while (get_least (scroller) > 480)
    g_main_context_iteration (NULL, TRUE);
  wait_frames (stage->window);
  g_assert_cmpint (gtk_widget_get_width (scroller), <=, 480);
  stage_free (stage);
}

/* Roles as a screen reader gets them. */
static void
count_roles (GtkWidget *widget,
             guint     *roles)
{
  roles[gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))]++;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count_roles (child, roles);
}

static void
test_roles (void)
{
  guint roles[GTK_ACCESSIBLE_ROLE_WINDOW + 1] = { 0 };
  Stage *stage = stage_new ("light", 100, 1080, 1700);

  stage_show (stage, "es");
  count_roles (GTK_WIDGET (stage->page), roles);
  g_assert_cmpuint (roles[GTK_ACCESSIBLE_ROLE_HEADING], ==, 3);
  g_assert_cmpuint (roles[GTK_ACCESSIBLE_ROLE_LIST], ==, 2);
  g_assert_cmpuint (roles[GTK_ACCESSIBLE_ROLE_LIST_ITEM], ==, 5);
  g_assert_cmpuint (roles[GTK_ACCESSIBLE_ROLE_BUTTON], ==, 2);
  g_assert_cmpuint (roles[GTK_ACCESSIBLE_ROLE_IMG], ==, 1);
  stage_free (stage);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *class)
{
  if (GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, class))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, class);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_open (void)
{
  Stage *stage = stage_new ("light", 100, 1080, 1700);

  stage_show (stage, "es");
  g_signal_emit_by_name (find_button (GTK_WIDGET (stage->page), "primary"), "clicked");
  g_assert_cmpstr (stage->opened, ==, "contact/xx-commission");
  g_signal_emit_by_name (find_button (GTK_WIDGET (stage->page), "secondary"), "clicked");
  g_assert_cmpstr (stage->opened, ==, "article/lost-documents");
  g_assert_cmpuint (stage->n_opened, ==, 2);
  stage_free (stage);
}

static void
test_place (void)
{
  Stage *stage = stage_new ("light", 100, 1080, 700);
  PanalLook large = { "dark", 250, PPI };

  stage_show (stage, "es");
  panal_page_set_position (stage->page, 900);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 900);

  /* Larger letters: the same words are further down. */
  panal_theme_apply (theme, stage->window, "dark", 250);
  panal_page_set_look (stage->page, &large);
  wait_frames (stage->window);
  g_assert_cmpfloat (panal_page_get_position (stage->page), >, 1500);

  /* A place that is given before there is a text holds. */
  stage_show (stage, "es");
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 0);
  panal_page_set_position (stage->page, 1200);
  wait_frames (stage->window);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 1200);
  stage_free (stage);
}

static void
test_forget (void)
{
  Stage *stage = stage_new ("light", 100, 1080, 700);
  GtkWidget *button;

  stage_show (stage, "es");
  button = find_button (GTK_WIDGET (stage->page), "primary");
  g_object_add_weak_pointer (G_OBJECT (button), (gpointer *) &button);
  panal_page_set_position (stage->page, 400);
  panal_page_forget (stage->page);
  wait_frames (stage->window);
  g_assert_null (button);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 0);
  stage_show (stage, "es");
  stage_free (stage);
}

/* Who waits for "shown" before it shows the view must not wait for ever. */
static void
test_unmapped (void)
{
  Stage *stage = stage_new ("light", 100, 1080, 700);

  gtk_widget_set_visible (GTK_WIDGET (stage->page), FALSE);
  stage_show (stage, "es");
  g_assert_cmpuint (stage->n_shown, ==, 1);
  stage_free (stage);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  theme = panal_theme_new (gdk_display_get_default (), PPI);
  g_test_add_func ("/widgets/block-view/every-look", test_every_look);
  g_test_add_func ("/widgets/block-view/narrow", test_narrow);
  g_test_add_func ("/widgets/block-view/roles", test_roles);
  g_test_add_func ("/widgets/block-view/open", test_open);
  g_test_add_func ("/widgets/block-view/place", test_place);
  g_test_add_func ("/widgets/block-view/forget", test_forget);
  g_test_add_func ("/widgets/block-view/unmapped", test_unmapped);
  return g_test_run ();
}
