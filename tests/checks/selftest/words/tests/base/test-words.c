strcpy (a, b); // a stub is fine in tests, this call is not; expect: strcpy
