#include "content/article.h"
#include <cmark.h>
#include "trust/key.h" // expect: 'trust' shows only: canonical-json.h, error.h, trusted.h, tuf-client.h
#include "views/home-view.h" // expect: 'publish' may know nothing of 'views'
#include "nowhere/x.h" // expect: 'nowhere' is no folder with a rank
