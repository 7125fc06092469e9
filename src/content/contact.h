/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A service in the directory, in the sense of Open Referral's HSDS, with its texts already in the
 * visitor's language (or the next best). Immutable, made by contact-store, counted atomically. */

typedef enum
{
  PANAL_STRENGTH_WEAK,     /* show with 'may be out of date' */
  PANAL_STRENGTH_MEDIUM,
  PANAL_STRENGTH_STRONG,
} PanalStrength;

typedef struct
{
  char     *number;        /* owned; as one reads and dials it */
  char     *note;          /* owned; an extension, whom it serves; may be empty */
  gboolean  whatsapp;
  gboolean  anywhere;      /* begins with +: can be dialled from every country; else inside its country only */
} PanalPhone;

typedef struct
{
  char          *id;             /* owned, all of these; empty text: not known */
  char          *kind;
  char          *kind_title;
  char          *kind_pictogram;
  char          *country;        /* code */
  char          *country_name;
  char          *language;       /* of name; another than asked for: label it */
  char          *name;
  char          *organization;
  char          *description;
  char          *address_1;
  char          *city;
  char          *state_province;
  char          *email;
  char          *url;
  char          *hours;          /* Mo-Fr 09:00-18:00; 24/7 */
  char          *hours_note;
  char          *fees;           /* free, paid */
  char          *languages;
  char          *alert;
  char          *source;         /* who published it */
  char          *source_date;    /* YYYY, YYYY-MM or YYYY-MM-DD */
  char          *assured_date;   /* YYYY-MM-DD; empty: nobody has called yet */
  PanalStrength  strength;
  gboolean       has_location;
  double         latitude;       /* WGS 84 degrees, if has_location */
  double         longitude;
  GPtrArray     *phones;         /* owned; of PanalPhone, voice first */
} PanalContact;

/**
 * panal_contact_new:
 *
 * Returns: (transfer full): a contact whose texts are all %NULL; the maker fills every one
 */
PanalContact *panal_contact_new (void);
PanalContact *panal_contact_ref (PanalContact *self);
void panal_contact_unref (PanalContact *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalContact, panal_contact_unref)

/**
 * panal_contact_add_phone:
 * @self: a contact being made
 * @number: copied
 * @note: (nullable): copied
 */
void panal_contact_add_phone (PanalContact *self,
                              const char   *number,
                              const char   *note,
                              gboolean      whatsapp,
                              gboolean      anywhere);

/**
 * panal_contact_get_first_number:
 *
 * Returns: (transfer none) (nullable): the number to show first, %NULL if there is none
 */
const char *panal_contact_get_first_number (const PanalContact *self);

const char *panal_strength_to_string (PanalStrength strength);
/* An unknown name gives PANAL_STRENGTH_WEAK. */
PanalStrength panal_strength_from_string (const char *name);

G_END_DECLS
