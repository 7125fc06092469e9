#include "views/home-view.h"
#include "content/article.h"
#include <gtk/gtk.h>
#include <webkit/webkit.h> // expect: 'views' may not name <webkit/webkit.h>; it is for: reader
