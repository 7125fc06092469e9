/* nocheck:tests: an example of a waiver */
