#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and headers: panal_noun_verb, PanalNoun, PANAL_NOUN_VALUE; a header is a manual; SPDX lines on top."""

import re

from check import Check, without_comments

SPDX = ("SPDX-FileCopyrightText: The Panal developers", "SPDX-License-Identifier: GPL-3.0-or-later")
FUNCTION = re.compile(r"^(?!typedef\b|return\b|else\b)[A-Za-z_][\w\s\*]*?[\s\*]\(?(\w+)\)? ?\((?!\*)")
TYPE = re.compile(r"^(?:typedef (?:struct|enum|union) (?:_\w+ )?(\w+);|\} (\w+);|typedef [\w\s\*]+\(\*\s*(\w+)\))")
MACRO = re.compile(r"^#define (\w+)")
VALUE = re.compile(r"^  ([A-Z][A-Z0-9_]*)(?: = [^,]+)?,?\s*$")
# These say all by their name.
SELF_EVIDENT = re.compile(r"_(quark|get_type|free|ref|unref|to_string|from_string)$")


def head(check, path):
    # A program may start with '#!', a template with '<?xml'.
    lines = [line for _, line in check.lines(path)[:4]]
    for number, words in enumerate(SPDX):
        if not any(words in line for line in lines):
            check.finding(path, 1, f"the first lines must say '{words}'")


def has_words(raw, number):
    """Whether the group of lines that declares something (no empty line in it) begins below a comment."""
    while number > 1 and raw[number - 2].strip():
        number -= 1
        if raw[number - 1].rstrip().endswith("*/"):
            return True
    return False


def header(check, path):
    raw = [line for _, line in check.lines(path)]
    if "#pragma once" not in raw:
        check.finding(path, 1, "a header says #pragma once")
    enum = False
    for number, line in enumerate(without_comments(check.text(path)).splitlines(), 1):
        enum = (enum or line.startswith("typedef enum")) and not line.startswith("}")
        function, kind, macro, value = FUNCTION.match(line), TYPE.match(line), MACRO.match(line), VALUE.match(line)
        if kind:
            name = next(one for one in kind.groups() if one)
            if not name.startswith("Panal"):
                check.finding(path, number, f"the type '{name}' is not called Panal…")
        elif function and function.group(1).islower():
            name = function.group(1)
            if not name.startswith("panal_"):
                check.finding(path, number, f"the function '{name}' is not called panal_…")
            elif not SELF_EVIDENT.search(name) and not has_words(raw, number):
                check.finding(path, number, f"nothing says what '{name}' does: a comment above it or above its group")
        elif macro and not macro.group(1).upper().startswith("PANAL_") and macro.group(1) != "G_LOG_DOMAIN":
            check.finding(path, number, f"the macro '{macro.group(1)}' is not called PANAL_…")
        elif enum and value and not value.group(1).startswith("PANAL_"):
            check.finding(path, number, f"the value '{value.group(1)}' is not called PANAL_…")


def main():
    check = Check("names", __doc__)
    for path in check.files("src/**/*.c", "src/**/*.h", "tests/**/*.c", "tests/**/*.h", "tests/**/*.py",
                            "ui/**/*.ui", "ui/**/*.css", "panal", ".ci/run"):
        head(check, path)
        if re.search(r"[^a-z0-9.-]", path.name) and path.suffix in (".c", ".h", ".ui", ".css"):
            check.finding(path, 0, "a file is called by small letters, digits and '-'")
    for path in check.files("src/**/*.h"):
        header(check, path)
    for path in check.files("src/**/*.c"):
        for number, line in check.lines(path):
            if re.match(r"^\s*(goto|asm|__asm__)\b", line):
                check.finding(path, number, f"no '{line.split()[0]}' here: return early and let g_autoptr clean up")
    check.finish()


if __name__ == "__main__":
    main()
