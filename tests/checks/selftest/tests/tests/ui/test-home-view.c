g_assert_true (x);
