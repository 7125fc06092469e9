/* expect@0: it has no test: write tests/base/test-lonely.c */
