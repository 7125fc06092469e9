/* SPDX-FileCopyrightText: The Panal developers */
/* expect@1: SPDX-License-Identifier */
#include <glib.h> // expect@1: #pragma once

/* Words. */
void good_verb (int a); // expect: the function 'good_verb' is not called panal_

gboolean panal_bad_is_silent (const char *text) G_GNUC_WARN_UNUSED_RESULT; // expect: nothing says what 'panal_bad_is_silent' does

const char * const *panal_bad_list (void); // expect: nothing says what 'panal_bad_list' does

typedef struct
{
  int a;
} Bad; // expect: the type 'Bad' is not called Panal

typedef enum
{
  BAD_NONE, // expect: the value 'BAD_NONE'
  BAD_ONE = 7, // expect: the value 'BAD_ONE'
} PanalBad;

#define BAD_MAX 7 // expect: the macro 'BAD_MAX'
