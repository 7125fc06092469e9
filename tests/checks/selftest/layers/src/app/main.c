#include "views/home-view.h"
#include "publish/writer.h" // expect: there is no src/publish/writer.h
#include <libsoup/soup.h> // expect: it is for: sync, update
