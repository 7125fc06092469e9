/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "support/every-kind.h"

enum { TITLE, LEAD, HEADING, PARAGRAPH, STEP_1, STEP_2, STEP_3, BULLET_1, BULLET_2, CALL, NOTE, DANGER, SMALLER, LABEL,
       LINK, PERSON, SOURCE, NAME, DESCRIPTION, STATUS, PICTURE, N_WORDS };

static const char * const words[][N_WORDS] = {
  {
    "Trata de personas: cómo reconocerla",
    "La trata es cuando alguien engaña, obliga o amenaza a una persona para sacar provecho de ella: en el trabajo, "
    "en el sexo o pidiendo dinero en la calle.",
    "Señales de alerta",
    "Usted tiene derecho a ayuda aunque no tenga documentos. ",
    "Le quitan sus documentos o su teléfono.",
    "Le ofrecen un trabajo muy bueno y le piden irse hoy mismo.",
    "Le dicen que tiene una deuda que nunca termina de pagar.",
    "No está obligado a contar su historia.",
    "Puede pedir intérprete; la responsabilidad internacional es de las autoridades.",
    "Si está en peligro ahora: marque ",
    "No entregue sus documentos originales a nadie.",
    "El desierto puede matar en pocas horas. No camine de día.",
    "Más pequeño",
    "Este texto todavía no lo ha leído una persona que habla su idioma.",
    "Qué hacer si pierde sus documentos",
    "¿Prefiere hablar con una persona? Pregunte en este mostrador. Es gratis y confidencial.",
    "Revisado el 3 de noviembre de 2026 · Fuente: texto de prueba",
    "Comisión de prueba de ayuda a refugiados",
    "Recibe solicitudes y orienta sin costo.",
    "Publicado por texto de prueba, marzo de 2026. Nadie ha llamado todavía: confirme antes de ir.",
    "Una persona bebe agua a la sombra",
  },
  {
    "الاتجار بالأشخاص: كيف تتعرف عليه",
    "الاتجار هو عندما يخدع شخص شخصاً آخر أو يجبره أو يهدده للاستفادة منه: في العمل أو في الشارع.",
    "علامات التحذير",
    "لديك الحق في المساعدة حتى بدون وثائق. ",
    "يأخذون منك وثائقك أو هاتفك.",
    "يعرضون عليك عملاً جيداً جداً ويطلبون منك المغادرة اليوم.",
    "يقولون لك إن عليك ديناً لا ينتهي أبداً.",
    "لست مجبراً على رواية قصتك.",
    "يمكنك طلب مترجم.",
    "إذا كنت في خطر الآن اتصل بالرقم ",
    "لا تسلم وثائقك الأصلية لأحد.",
    "الصحراء قد تقتل في ساعات قليلة.",
    "أصغر",
    "هذا النص لم يقرأه بعد شخص يتحدث لغتك.",
    "ماذا تفعل إذا فقدت وثائقك",
    "هل تفضل التحدث مع شخص؟ اسأل هنا.",
    "روجع في 3 نوفمبر 2026",
    "لجنة مساعدة اللاجئين",
    "تستقبل الطلبات وترشد مجاناً.",
    "نشر في مارس 2026. لم يتصل أحد بعد.",
    "شخص يشرب الماء في الظل",
  },
};

static const PanalPhrases phrases[] = {
  {
    .language = "es",
    .unverified = "No hemos podido confirmar esto.",
    .ask_emergency = "pida el número de emergencia al personal",
    .note = "Nota",
    .danger = "Peligro",
    .step = "Paso %u",
    .see_contact = "Ver este contacto",
  },
  {
    .language = "ar",
    .unverified = "لم نتمكن من تأكيد هذا.",
    .ask_emergency = "اطلب رقم الطوارئ من الموظفين",
    .note = "ملاحظة",
    .danger = "خطر",
    .step = "الخطوة %u",
    .see_contact = "عرض جهة الاتصال",
  },
};

static gsize
get_index (const char *language)
{
  return g_str_equal (language, "ar") ? 1 : 0;
}

const PanalPhrases *
every_kind_phrases (const char *language)
{
  return &phrases[get_index (language)];
}

GBytes *
every_kind_picture (const char *id,
                    gpointer    data)
{
  static const char svg[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 180\" width=\"320\" height=\"180\">"
    "<rect width=\"320\" height=\"180\" fill=\"#DDEBF7\"/><circle cx=\"90\" cy=\"80\" r=\"42\" fill=\"#0A4C8C\"/>"
    "<path d=\"M180 140l50-90 50 90z\" fill=\"#0B5D3B\"/></svg>";

  return g_str_equal (id, "drawing/water.svg") ? g_bytes_new_static (svg, strlen (svg)) : NULL;
}

static PanalBlock *
add (GPtrArray      *blocks,
     PanalBlockKind  kind,
     const char     *language,
     const char     *text)
{
  PanalBlock *block = panal_block_new (kind, language);

  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, text, NULL);
  g_ptr_array_add (blocks, block);

  return block;
}

static void
add_contact (GPtrArray          *blocks,
             const char         *language,
             const char * const *text)
{
  PanalBlock *block = add (blocks, PANAL_BLOCK_CONTACT, language, text[STATUS]);

  block->target = g_strdup ("xx-commission");
  block->contact = panal_contact_new ();
  block->contact->id = g_strdup ("xx-commission");
  block->contact->language = g_strdup (language);
  block->contact->name = g_strdup (text[NAME]);
  block->contact->description = g_strdup (text[DESCRIPTION]);
  block->contact->alert = g_strdup ("");
  panal_contact_add_phone (block->contact, "+00 99 9999 0000", "ext. 99", TRUE, TRUE);
}

GPtrArray *
every_kind_new (const char *language)
{
  const char * const *text = words[get_index (language)];
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_block_free);
  PanalBlock *block;

  add (blocks, PANAL_BLOCK_TITLE, language, text[TITLE]);
  add (blocks, PANAL_BLOCK_LABEL, language, text[LABEL]);
  block = add (blocks, PANAL_BLOCK_NOTE, language, text[CALL]);
  panal_block_add_span (block, PANAL_SPAN_EMERGENCY, PANAL_SPAN_STRONG, "999", NULL);
  add (blocks, PANAL_BLOCK_LEAD, language, text[LEAD]);
  block = add (blocks, PANAL_BLOCK_HEADING, language, text[HEADING]);
  block->level = 2;
  for (guint i = 0; i < 3; i++)
    {
      block = add (blocks, PANAL_BLOCK_STEP, language, text[STEP_1 + i]);
      block->level = i + 1;
    }
  block->unverified = TRUE;
  block = add (blocks, PANAL_BLOCK_PARAGRAPH, language, text[PARAGRAPH]);
  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS, text[NAME], NULL);
  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, ", ", NULL);
  panal_block_add_span (block, PANAL_SPAN_CONTACT, PANAL_SPAN_PLAIN, "+00 99 9999 0000", "xx-commission");
  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, ", ", NULL);
  panal_block_add_span (block, PANAL_SPAN_ARTICLE, PANAL_SPAN_PLAIN, text[LINK], "lost-documents");
  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, ", ", NULL);
  panal_block_add_span (block, PANAL_SPAN_LANGUAGE, PANAL_SPAN_EMPHASIS, "carte de séjour", "fr");
  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, ", ", NULL);
  panal_block_add_span (block, PANAL_SPAN_EMERGENCY, PANAL_SPAN_PLAIN, "", NULL);
  add (blocks, PANAL_BLOCK_BULLET, language, text[BULLET_1]);
  add (blocks, PANAL_BLOCK_BULLET, language, text[BULLET_2]);
  add (blocks, PANAL_BLOCK_DANGER, language, text[DANGER]);
  add (blocks, PANAL_BLOCK_NOTE, language, text[NOTE]);
  block = add (blocks, PANAL_BLOCK_HEADING, language, text[SMALLER]);
  block->level = 3;
  block = add (blocks, PANAL_BLOCK_PICTURE, language, text[PICTURE]);
  block->target = g_strdup ("drawing/water.svg");
  add_contact (blocks, language, text);
  add (blocks, PANAL_BLOCK_UNKNOWN, "en", "A kind that is not known yet is a paragraph (in English).");
  block = add (blocks, PANAL_BLOCK_LINK, language, text[LINK]);
  block->target = g_strdup ("lost-documents");
  add (blocks, PANAL_BLOCK_PERSON, language, text[PERSON]);
  add (blocks, PANAL_BLOCK_SOURCE, language, text[SOURCE]);

  return blocks;
}
