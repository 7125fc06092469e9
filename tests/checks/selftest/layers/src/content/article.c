#include "config.h"
#include "panal-sql.h"
#include "content/article.h"
#include <glib.h>
#include "base/id.h"
#include <sqlite3.h> // expect: 'content' may not name <sqlite3.h>; it is for: db
#include "article.h" // expect: write the folder too: "content/article.h"
#include "../base/id.h" // expect: write the folder too
#include "search/hit.h" // expect: 'content' (rank 2) may not look up to 'search' (rank 3)
#include "trust/key.h" // expect: 'content' may know nothing of 'trust'
#include "content/gone.h" // expect: there is no src/content/gone.h
#include <base/id.h> // expect: our own headers stand in quotes
#include <gtk/gtk.h> // expect: 'content' may not name <gtk/gtk.h>
#include <cmark.h> /* nocheck:layers: an example of a waiver */
#include <yaml.h> /* nocheck:layers: */ // expect: may not name <yaml.h> expect: a waiver needs a reason
#include <glib-object.h>
#include <gio/gio.h> /* nocheck:layers: needless */ // expect: this waiver excuses nothing
