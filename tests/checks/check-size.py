#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file is a noun of 100 to 400 lines (never above 600), a function rarely passes 60 lines (never 100)."""

import re

from check import Check, without_comments

FILE_WARN, FILE_MAX = 400, 600
FUNCTION_WARN, FUNCTION_MAX = 60, 100
TEMPLATE_MAX, CHECK_MAX = 200, 100
NO_NOUN = {"util", "utils", "common", "misc", "helper", "helpers", "manager"}
NAME = re.compile(r"^(\w+) \(")
# One statement a line by its nature.
LONG_BY_NATURE = re.compile(r"_class_init$")


def functions(text):
    """(name, first line, last line) of each function of a C file in our style: braces in column 0."""
    lines = without_comments(text).splitlines()
    start = name = None
    for number, line in enumerate(lines, 1):
        match = NAME.match(line)
        if match:
            name = (match.group(1), number)
        elif line.startswith("{") and name and lines[number - 2].rstrip().endswith(")"):
            start = name
        elif line.startswith("}") and start:
            yield start[0], start[1], number
            start = name = None


def main():
    check = Check("size", __doc__)
    warnings = []
    for path in check.files("src/**/*.c", "src/**/*.h", "tests/**/*.c", "tests/**/*.h", "tests/**/*.py"):
        count = len(check.lines(path))
        most = CHECK_MAX if path.match("tests/checks/*.py") else FILE_MAX
        if count > most:
            check.finding(path, 0, f"{count} lines, more than {most}: probably two nouns in one file")
        elif count > FILE_WARN:
            warnings.append(f"{path}: {count} lines")
        for word in NO_NOUN & set(re.split(r"[-_.]", path.stem)):
            check.finding(path, 0, f"'{word}' is no noun that says what is inside")
        if path.suffix != ".c":
            continue
        for name, first, last in functions(check.text(path)):
            if LONG_BY_NATURE.search(name):
                continue
            if last - first + 1 > FUNCTION_MAX:
                check.finding(path, first, f"{name} has {last - first + 1} lines, more than {FUNCTION_MAX}")
            elif last - first + 1 > FUNCTION_WARN:
                warnings.append(f"{path}:{first}: {name}: {last - first + 1} lines")
    for path in check.files("ui/**/*.ui"):
        if len(check.lines(path)) > TEMPLATE_MAX:
            check.finding(path, 0, f"{len(check.lines(path))} lines, more than {TEMPLATE_MAX}: these are two widgets")
    for warning in warnings:
        print(f"long, but allowed: {warning}")
    check.finish()


if __name__ == "__main__":
    main()
