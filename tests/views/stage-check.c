/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "stage"

#include "config.h"

#include "audit.h"
#include "views/stage.h"

#define NARROWEST 1080    /* pixels of the narrow side of a panel; a window that needs more dies (finding 1) */

static const struct { int width, height; } screens[] = { { 1080, 1920 }, { 1920, 1080 } };
static const guint sizes[] = { 100, 140, 190, 250 };
static const struct { const char *language, *theme; } visitors[] = { { "es", "light" }, { "en", "dark" }, { "ar", "contrast" } };

char *
panal_stage_dup_name (GtkWidget *control)
{
  char *name = gtk_test_accessible_check_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, "\001");

  return name != NULL ? name : g_strdup ("");
}

static void
check_words (GtkWidget  *widget,
             const char *name)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget) && strstr (name, gtk_label_get_text (GTK_LABEL (widget))) == NULL)
    g_error ("a control is called “%s”, but one reads “%s” on it", name, gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_words (child, name);
}

/* Names of controls, and the width that the inside of each scroller needs. */
static void
check_widget (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    {
      g_autofree char *name = panal_stage_dup_name (widget);

      g_assert_cmpstr (name, !=, "");
      check_words (widget, name);
    }
  if (GTK_IS_VIEWPORT (widget))
    {
      int width;

      gtk_widget_measure (gtk_widget_get_first_child (widget), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_assert_cmpint (width, <=, NARROWEST);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_widget (child);
}

static void
check (PanalStage *stage,
       const char *where)
{
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GdkTexture) picture = panal_audit_picture (GTK_WIDGET (stage->window));
  PanalAudit audit = { .ppi = 102.5 };
  int width;

  gtk_widget_measure (GTK_WIDGET (stage->view), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, NARROWEST);
  check_widget (GTK_WIDGET (stage->view));

  panal_audit_geometry (GTK_WIDGET (stage->window), &audit, faults);
  panal_audit_contrast (GTK_WIDGET (stage->window), picture, &audit, faults);
  g_assert_cmpuint (audit.n_labels, >, 0);
  g_assert_cmpuint (audit.n_contrasts, >, 0);
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s: %s", where, (char *) faults->pdata[i]);
  g_assert_cmpuint (faults->len, ==, 0);
}

void
panal_stage_check_everywhere (PanalSnapshot *snapshot,
                              const char    *settings,
                              GType          type,
                              const char    *subject,
                              void         (*prepare) (PanalStage *stage))
{
  for (gsize screen = 0; screen < G_N_ELEMENTS (screens); screen++)
    for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
      for (gsize visitor = 0; visitor < G_N_ELEMENTS (visitors); visitor++)
        {
          g_autofree char *where = g_strdup_printf ("%d×%d, %u %%, %s", screens[screen].width, screens[screen].height, sizes[size], visitors[visitor].language);
          g_autoptr(PanalStage) stage = panal_stage_new (snapshot, settings, screens[screen].width, screens[screen].height);

          panal_stage_set_language (stage, visitors[visitor].language);
          panal_stage_set_look (stage, visitors[visitor].theme, sizes[size]);
          panal_stage_show (stage, type, subject);
          if (prepare != NULL)
            prepare (stage);
          panal_stage_settle (stage);
          check (stage, where);
        }
}
