#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL lies in data/sql and nowhere else; a question is a file whose first line asks it in words and whose second
names what goes in and what comes out: `-- :slug :language -> id, title`."""

import re

from check import Check

KEYWORDS = "SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH|DETACH|REPLACE|SAVEPOINT|BEGIN|COMMIT|" \
    "ROLLBACK|VACUUM|ANALYZE|REINDEX|WITH|EXPLAIN"
IN_STRING = re.compile(r'"\s*(%s)[\s;"]' % KEYWORDS)
IN_OUT = re.compile(r"^-- *((?::\w+ ?)*) *->( .+)?$")
LISTED = re.compile(r"<file[^>]*>([^<]+)</file>")


def question(check, path):
    lines = [line for _, line in check.lines(path)]
    if not lines or not re.match(r"^-- .*\w", lines[0]) or "->" in lines[0]:
        check.finding(path, 1, "the first line asks the question in words: -- Which articles has a topic?")
    match = IN_OUT.match(lines[1]) if len(lines) > 1 else None
    if not match:
        check.finding(path, 2, "the second line says what goes in and what comes out: -- :slug -> id, title")
        return
    code = re.sub(r"--[^\n]*|'(?:''|[^'])*'", "", check.text(path))
    used, named = set(re.findall(r":[A-Za-z_]\w*", code)), set(match.group(1).split())
    for name in sorted(used - named):
        check.finding(path, 2, f"{name} goes in, but this line does not say so")
    for name in sorted(named - used):
        check.finding(path, 2, f"{name} is named here, but the question does not use it")


def resource(check):
    """Each file is in the resource that is compiled into the program, and each that is listed exists."""
    for path in check.files("data/sql/*.gresource.xml"):
        listed = {name.strip() for name in LISTED.findall(check.text(path))}
        there = {sql.relative_to("data/sql").as_posix() for sql in check.files("data/sql/**/*.sql")}
        for name in sorted(there - listed):
            check.finding(path, 0, f"{name} is not listed, so no program can ask it")
        for name in sorted(listed - there):
            check.finding(path, 0, f"{name} is listed, but there is no such file")


def main():
    check = Check("sql", __doc__)
    for path in check.files("src/**/*.c", "src/**/*.h"):
        if path.parts[1] == "db":
            continue
        for number, line in check.lines(path):
            if IN_STRING.search(line):
                check.finding(path, number, "SQL in a C string: make it a file below data/sql")
    for path in check.files("data/sql/query/*.sql", "data/sql/search/*.sql"):
        if path.name != "schema.sql":
            question(check, path)
    resource(check)
    check.finish()


if __name__ == "__main__":
    main()
