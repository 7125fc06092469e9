/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "folder.h"
#include "publish/prose.h"

static void
check (const char * const *texts,
       gsize               n_texts,
       const char         *rule)
{
  char *folder = folder_new ();
  g_autoptr(PanalFaults) ignored = panal_faults_new ();
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, ignored, NULL);

  for (gsize i = 0; i < n_texts; i++)
    {
      g_autoptr(PanalFaults) faults = panal_faults_new ();
      g_autoptr(GPtrArray) list = NULL;

      g_test_message ("%s", texts[i]);
      panal_prose_check (tree, texts[i], "f.md", 1, faults);
      list = panal_faults_list (faults);
      if (rule == NULL)
        {
          g_assert_cmpuint (list->len, ==, 0);
          continue;
        }
      g_assert_cmpuint (list->len, >=, 1);
      g_assert_cmpstr (((PanalFault *) list->pdata[0])->rule, ==, rule);
    }
  folder_remove (folder);
}

static void
test_phones (void)
{
  static const char * const texts[] = {
    "Llame al 911.", "Marque 911 desde su celular", "Use 089 para denunciar.", "En México: *765", "Call 110 in Guatemala.",
    "El número de la policía es 120.", "Tel. 55 5209 8800", "55-5209-8800", "(55) 5209 8800", "55.5209.8800", "5552098800",
    "WhatsApp +52 1 55 5209 8800", "al +502 2232-0202 o", "800 5533 000 es gratis", "2232 0202",
  };

  check (texts, G_N_ELEMENTS (texts), "text.phone");
}

static void
test_addresses (void)
{
  static const char * const texts[] = {
    "Vea https://help.unhcr.org/mexico", "www.gob.mx", "Escriba a ayuda@comar.gob.mx", "en help.unhcr.org hay más", "gob.mx es; comar.gob.mx",
  };

  check (texts, G_N_ELEMENTS (texts), "text.address");
}

static void
test_good (void)
{
  static const char * const texts[] = {
    "En 2019 hubo 1,195 personas.", "Entre 2018 y 2019, de 2018-2019", "El 12 de marzo de 2026", "El 2026-03-11", "Cuesta $1,500 pesos o 94,829",
    "En total 1,233,000 personas", "Tiene 30 días hábiles", "110 personas y 120 familias", "De cada 100, 58", "El 59 % y el 49 %",
    "Mida 1 litro y 6 cucharaditas", "De 7:00 a 15:00", "a los 12 y 14 años", "En 2023 se contaron 370 personas", "De octubre de 2018 a marzo de 2019",
    "El artículo 11 de la ley. Después, otro.", "Palabra.Otra palabra", "1. Uno 2. Dos",
  };

  check (texts, G_N_ELEMENTS (texts), NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/prose/phones", test_phones);
  g_test_add_func ("/publish/prose/addresses", test_addresses);
  g_test_add_func ("/publish/prose/good", test_good);
  return g_test_run ();
}
