/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* A web server of a test, on a free port of this machine, with a thread of its own. */
typedef struct _WebServer WebServer;

/* files: (element-type utf8 GBytes): by path, such as "/m/timestamp.json"; may be changed while nobody asks. */
WebServer *web_server_new (GHashTable *files);
void web_server_free (WebServer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebServer, web_server_free)

/* "http://127.0.0.1:…" */
const char *web_server_get_address (WebServer *self);
/* What was asked for, each followed by a space. */
const char *web_server_get_asked (WebServer *self);
