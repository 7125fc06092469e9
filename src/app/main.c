/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* nocheck:tests: test-application.c runs the whole program */
#define G_LOG_DOMAIN "main"

#include "config.h"

#include "app/application.h"
#include "session/lockdown.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr(PanalApplication) application = NULL;

  panal_lockdown_clean_process ();
  application = panal_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
