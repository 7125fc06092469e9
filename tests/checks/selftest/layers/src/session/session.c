#include "search/hit.h" // expect: siblings of rank 3
