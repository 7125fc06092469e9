#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every src/X/y.c has a test at the same place, tests/X/test-y.c (a screen may have it in tests/ui), each test that
exists is built, and its name in meson begins with its folder, so that no two share one: meson's report needs that."""

import re

from check import Check

NAMED = re.compile(r"^\s*test\(\s*([^,]+),", re.MULTILINE)
SCREENS = {"widgets", "reader", "views", "shell", "app"}


def is_built(check, test):
    """Whether the meson.build beside a test names it, as 'y' or 'test-y'."""
    build = test.parent / "meson.build"
    name = test.stem[len("test-"):]
    return check.has(build) and any(f"'{one}'" in check.text(build) for one in (name, f"test-{name}", test.name))


def main():
    check = Check("tests", __doc__)
    for path in check.files("src/**/*.c"):
        folder = path.parent.relative_to("src")
        places = [f"tests/{folder}/test-{path.stem}.c"]
        if path.parts[1] in SCREENS:
            places.append(f"tests/ui/test-{path.stem}.c")
        if not any(check.has(place) for place in places):
            check.finding(path, 0, f"it has no test: write {places[0]}")
    for path in check.files("tests/**/test-*.c"):
        if not is_built(check, path):
            check.finding(path, 0, f"nothing builds this test: name it in {path.parent}/meson.build")
        if not any(call in check.text(path) for call in ("g_assert", "g_test_expect", "g_error", "g_test_fail")):
            check.finding(path, 0, "this test asserts nothing, so it cannot fail")
    for path in check.files("tests/**/meson.build"):
        folder = path.parent.relative_to("tests").as_posix()
        for match in NAMED.finditer(check.text(path)):
            if not match.group(1).startswith(f"'{folder}/"):
                line = check.text(path).count("\n", 0, match.start(1)) + 1
                check.finding(path, line, f"call the test '{folder}/…': another folder may have one of that name")
    check.finish()


if __name__ == "__main__":
    main()
