g_assert_true (x); /* expect@0: nothing builds this test: name it in tests/base/meson.build */
