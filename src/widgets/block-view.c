/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "block-view"

#include "config.h"

#include <math.h>

#include "widgets/block-view.h"

#include "widgets/block-row.h"
#include "widgets/box.h"
#include "widgets/measure.h"

/* As in ui/reader/reader.css: 33 em of running text are about 70 letters. */
#define LINE_MM(text_size) (8.4 * (text_size) / 100.0 * 33 + 18)

struct _PanalBlockView
{
  GtkWidget         parent_instance;

  /* Children */
  GtkWidget        *scroller;
  GtkWidget        *column;

  /* Borrowed: the owner of the view answers for them */
  PanalPictureFunc  pictures;
  gpointer          pictures_data;
  GtkWidget        *kept;         /* nullable: the row at the top of the window while the look changes */

  /* State */
  guint             text_size;
  double            wanted;       /* a place set before the text had its height; negative: none */
  double            kept_share;   /* how much of that row was out of sight */
  guint             shown_tick;   /* 0: what was given is on the screen */
  guint             shown_idle;
  guint             look_tick;
  guint             frames;
  guint             break_idle;   /* words are about to be broken … */
  gboolean          broken;       /* … and were, since this text is shown */
};

static void page_init (PanalPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PanalBlockView, panal_block_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PANAL_TYPE_PAGE, page_init))

static GtkAdjustment *
get_adjustment (PanalBlockView *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
}

static void
stop (PanalBlockView *self)
{
  if (self->shown_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->shown_tick);
  if (self->look_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->look_tick);
  self->shown_tick = 0;
  self->look_tick = 0;
  self->kept = NULL;
  g_clear_handle_id (&self->shown_idle, g_source_remove);
  g_clear_handle_id (&self->break_idle, g_source_remove);
}

static void
break_words (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      /* A label of GTK 4.8 keeps its old layout when only the mode changes. */
      gtk_label_set_wrap (GTK_LABEL (widget), FALSE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    break_words (child);
}

static gboolean
on_break_idle (gpointer data)
{
  PanalBlockView *self = data;

  self->break_idle = 0;
  self->broken = TRUE;
  break_words (self->column);

  return G_SOURCE_REMOVE;
}

static void
clear (PanalBlockView *self)
{
  stop (self);
  self->broken = FALSE;
  panal_box_clear (GTK_BOX (self->column));
}

/* The text has a height, or another one. */
static void
on_height_changed (GtkAdjustment  *adjustment,
                   PanalBlockView *self)
{
  double wanted = self->wanted;

  if (wanted < 0)
    return;

  if (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) >= wanted)
    self->wanted = -1;
  gtk_adjustment_set_value (adjustment, wanted);
}

static gboolean
on_shown_tick (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       data)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (widget);

  /* The first frame lays out and draws; when the second begins, it is on the screen. */
  if (self->frames++ < 2)
    return G_SOURCE_CONTINUE;

  self->shown_tick = 0;
  panal_page_emit_shown (PANAL_PAGE (self));

  return G_SOURCE_REMOVE;
}

static gboolean
on_shown_idle (gpointer data)
{
  PanalBlockView *self = data;

  self->shown_idle = 0;
  panal_page_emit_shown (PANAL_PAGE (self));

  return G_SOURCE_REMOVE;
}

static void
open_view (const char *view,
           const char *id,
           gpointer    data)
{
  panal_page_emit_open (PANAL_PAGE (data), view, id);
}

static gboolean
is_listed (const PanalBlock *block)
{
  return block->kind == PANAL_BLOCK_STEP || block->kind == PANAL_BLOCK_BULLET;
}

static void
panal_block_view_page_show (PanalPage              *page,
                            const PanalPageContent *content)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (page);
  PanalBlockContext context = { content, self->pictures, self->pictures_data, open_view, self };
  GtkWidget *list = NULL;

  clear (self);
  for (guint i = 0; i < content->blocks->len; i++)
    {
      const PanalBlock *block = content->blocks->pdata[i];
      const PanalBlock *before = i > 0 ? content->blocks->pdata[i - 1] : NULL;
      GtkWidget *row = panal_block_row_new (block, &context);

      if (!is_listed (block))
        {
          gtk_box_append (GTK_BOX (self->column), row);
          continue;
        }
      if (list == NULL || before == NULL || before->kind != block->kind)
        {
          list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                               "orientation", GTK_ORIENTATION_VERTICAL, NULL);
          gtk_widget_add_css_class (list, "list");
          gtk_box_append (GTK_BOX (self->column), list);
        }
      gtk_box_append (GTK_BOX (list), row);
    }

  self->wanted = -1;
  gtk_adjustment_set_value (get_adjustment (self), 0);
  self->frames = 0;
  /* There are no frames for what is not on the screen yet. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->shown_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_shown_tick, NULL, NULL);
  else
    self->shown_idle = g_idle_add (on_shown_idle, self);
}

static gboolean
get_place (PanalBlockView  *self,
           GtkWidget       *row,
           graphene_rect_t *ret_bounds)
{
  return gtk_widget_compute_bounds (row, self->column, ret_bounds) && ret_bounds->size.height > 0;
}

static gboolean
on_look_tick (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       data)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (widget);
  graphene_rect_t bounds;

  if (self->frames++ < 1)
    return G_SOURCE_CONTINUE;

  self->look_tick = 0;
  if (self->kept != NULL && get_place (self, self->kept, &bounds))
    gtk_adjustment_set_value (get_adjustment (self), round (bounds.origin.y + self->kept_share * bounds.size.height));
  self->kept = NULL;

  return G_SOURCE_REMOVE;
}

static void
panal_block_view_page_set_look (PanalPage       *page,
                                const PanalLook *look)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (page);
  double top = gtk_adjustment_get_value (get_adjustment (self));

  if (self->text_size != look->text_size)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->text_size = look->text_size;
  if (top < 1 || self->look_tick != 0)
    return;

  for (GtkWidget *row = gtk_widget_get_first_child (self->column); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      graphene_rect_t bounds;

      if (!get_place (self, row, &bounds) || bounds.origin.y + bounds.size.height <= top)
        continue;
      self->kept = row;
      self->kept_share = (top - bounds.origin.y) / bounds.size.height;
      self->frames = 0;
      self->look_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_look_tick, NULL, NULL);
      return;
    }
}

static void
panal_block_view_page_set_pictures (PanalPage        *page,
                                    PanalPictureFunc  func,
                                    gpointer          data)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (page);

  self->pictures = func;
  self->pictures_data = data;
}

static double
panal_block_view_page_get_position (PanalPage *page)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (page);

  return self->wanted >= 0 ? self->wanted : gtk_adjustment_get_value (get_adjustment (self));
}

static void
panal_block_view_page_set_position (PanalPage *page,
                                    double     position)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (page);

  self->wanted = MAX (position, 0);
  on_height_changed (get_adjustment (self), self);
}

static void
panal_block_view_page_forget (PanalPage *page)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (page);

  clear (self);
  self->wanted = -1;
  gtk_adjustment_set_value (get_adjustment (self), 0);
}

static void
page_init (PanalPageInterface *iface)
{
  iface->show = panal_block_view_page_show;
  iface->set_look = panal_block_view_page_set_look;
  iface->set_pictures = panal_block_view_page_set_pictures;
  iface->get_position = panal_block_view_page_get_position;
  iface->set_position = panal_block_view_page_set_position;
  iface->forget = panal_block_view_page_forget;
}

static void
panal_block_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  gtk_widget_measure (PANAL_BLOCK_VIEW (widget)->scroller, orientation, -1, minimum, natural, NULL, NULL);
  /* A long word must not make the window wider than the screen: some compositors end the program then. */
  *minimum = 0;
}

/* On a wide screen the text stays in the middle, no wider than one can follow from line to line. */
static void
panal_block_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (widget);
  int least = 0;
  int used;

  gtk_widget_measure (self->scroller, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  used = MAX (least, MIN (width, panal_measure_px (widget, LINE_MM (self->text_size))));
  /* The last resort: a word in two lines can be read, a word that is cut cannot. */
  if (least > width && self->break_idle == 0 && !self->broken)
    self->break_idle = g_idle_add (on_break_idle, self);
  gtk_widget_size_allocate (self->scroller, &(GtkAllocation) { (width - used) / 2, 0, used, height }, -1);
}

static void
panal_block_view_dispose (GObject *object)
{
  PanalBlockView *self = PANAL_BLOCK_VIEW (object);

  if (self->scroller != NULL)
    {
      stop (self);
      g_signal_handlers_disconnect_by_data (get_adjustment (self), self);
    }
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (panal_block_view_parent_class)->dispose (object);
}

static void
panal_block_view_class_init (PanalBlockViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = panal_block_view_dispose;
  widget_class->measure = panal_block_view_measure;
  widget_class->size_allocate = panal_block_view_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "blocks");
}

static void
panal_block_view_init (PanalBlockView *self)
{
  self->wanted = -1;
  self->text_size = 100;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);

  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->column, "reading");
  gtk_widget_add_css_class (self->column, "column");
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->column);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  g_signal_connect (get_adjustment (self), "changed", G_CALLBACK (on_height_changed), self);
}

GtkWidget *
panal_block_view_new (void)
{
  return g_object_new (PANAL_TYPE_BLOCK_VIEW, NULL);
}
