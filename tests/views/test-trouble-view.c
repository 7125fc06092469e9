/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/kiosk.h"

/* Both languages at once, and no word that the catalogue would have to have. */
static void
test_both_languages (void)
{
  static const char * const said[] = {
    "Lo sentimos: este quiosco no puede ayudarle ahora.", "Sorry: this kiosk cannot help you now.",
    "Pregunte, por favor, al personal de este lugar.", "Please ask the staff of this place.",
    "pida al personal el número de emergencia", "ask the staff for the emergency number",
  };
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (NULL, "country=MX\n", 1080, 1920);

  for (gsize i = 0; i < G_N_ELEMENTS (said); i++)
    g_assert_true (panal_kiosk_has_text (kiosk, NULL, said[i]));
  g_assert_false (panal_kiosk_has_text (kiosk, NULL, "911"));
}

/* A name with a percent sign is a name. */
static void
test_desk (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (NULL, "desk_name=Mostrador %s 100 %\n", 1080, 1920);

  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Pregunte, por favor, en: Mostrador %s 100 %."));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Please ask at: Mostrador %s 100 %."));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/views/trouble-view/both-languages", test_both_languages);
  g_test_add_func ("/views/trouble-view/desk", test_desk);

  return g_test_run ();
}
