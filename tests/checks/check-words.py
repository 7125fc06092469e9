#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that do not belong into the tree: paths of somebody's machine, work left for later, filler text; and calls
that deprecated-gtk.txt forbids."""

import re

from check import HERE, Check, without_comments

EVERYWHERE = [
    (re.compile(r"^(<{7}|>{7}) "), "two versions met here: choose"),
    (re.compile(r"(?<![\w.])/(srv|home/\w|Users/\w|var/tmp/\w|tmp/[A-Za-z])"), "this is a path of one machine"),
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "finish it, or say in words what is not done and why"),
    (re.compile(r"\blorem ipsum\b", re.IGNORECASE), "filler text is not information"),
]
IN_SOURCES = [
    (re.compile(r"\b(stub|stubbed|dummy)\b", re.IGNORECASE), "nothing in src only pretends to work"),
    (re.compile(r"\bfoo(bar)?\b|\bbaz\b", re.IGNORECASE), "name it by what it is"),
]
SPECIAL = {"tests/checks/check-words.py"}


def forbidden_calls():
    for line in (HERE / "deprecated-gtk.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, instead = line.split(None, 1)
            pattern = re.escape(name[:-1]) + r"\w*" if name.endswith("*") else re.escape(name)
            yield re.compile(r"(?<!\w)(%s) ?\(" % pattern), instead


def main():
    check = Check("words", __doc__)
    calls = list(forbidden_calls())
    text = check.files("**/*.c", "**/*.h", "**/*.py", "**/*.sh", "**/*.ui", "**/*.css", "**/*.sql", "**/*.md",
                       "**/*.csv", "**/*.yaml", "**/*.po", "**/meson.build", "*.txt", "panal", ".ci/run", "**/*.conf")
    for path in text:
        if path.as_posix() in SPECIAL:
            continue
        rules = EVERYWHERE + (IN_SOURCES if path.parts[0] in ("src", "ui") else [])
        for number, line in check.lines(path):
            for pattern, why in rules:
                match = pattern.search(line)
                if match:
                    check.finding(path, number, f"'{match.group(0)}': {why}")
    for path in text:
        if path.suffix not in (".c", ".h"):
            continue
        for number, line in enumerate(without_comments(check.text(path)).splitlines(), 1):
            for pattern, instead in calls:
                match = pattern.search(line)
                if match:
                    check.finding(path, number, f"'{match.group(1)}' may not be called; instead: {instead}")
    check.finish()


if __name__ == "__main__":
    main()
