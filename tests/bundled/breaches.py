#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to break a copy of the content: for each promise of test-bundled.py, whatever it has to notice."""

import csv
import re
import shutil


def put(path, old, new, count=1):
    def change(folder):
        text = (folder / path).read_text(encoding="utf-8")
        (folder / path).write_text(re.sub(old, new, text, count=count, flags=re.MULTILINE), encoding="utf-8")
    return change


def cell(column, value):
    def change(folder):
        lines = (folder / "contacts.csv").read_text(encoding="utf-8-sig").splitlines()
        rows = list(csv.reader(lines))
        for name in column.split():
            rows[1][rows[0].index(name)] = value
        with open(folder / "contacts.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    return change


def without(pattern):
    return lambda folder: [path.unlink() for path in folder.glob(pattern)]


def copied(language):
    return lambda folder: shutil.copy(folder / f"articles/asylum-mexico/{language}.md",
                                      folder / f"articles/asylum-after/{language}.md")


def of_one_topic(folder):
    for path in folder.glob("articles/*/es.md"):
        put(path.relative_to(folder), "^topic: .*", "topic: help")(folder)


ASYLUM = "articles/asylum-mexico/es.md"
SIGNS = "articles/trafficking-signs/es.md"
BREACHES = {
    "is_in_order": [put(ASYLUM, "fact:C1-05", "fact:X-1"), put("contacts.csv", ",911,", ",91199,")],
    "is_enough": [without("articles/news-migof/en.md"), without("articles/[a-f]*/en.md"), of_one_topic],
    "guides_rest_on_facts": [put(ASYLUM, r"\{\{fact:[^}]*\}\}", "", 0)],
    "facts_are_known": [put(ASYLUM, "fact:C1-05", "fact:C1-99")],
    "certainty_is_true": [put("facts.csv", ",unverified,", ",sourced,"),
                          put("facts.csv", ",sourced,[^,]*$", ",sourced,nobody"),
                          put("facts.csv", "^(W-03u,.*),unverified,", r"\1,sourced,sintrata")],
    "words_are_own": [copied("es"), copied("en")],
    "contacts_are_fit": [cell("phone_1 url", ""), cell("assured_date", "2026-11-23"), cell("strength", "hold")],
    "titles_are_quiet": [put(SIGNS, "^# .*", "# ¿Es trata?"), put(SIGNS.replace("es.md", "en.md"), "^# .*", "# Is it abuse?"),
                         put(SIGNS, "^sensitivity: high", "sensitivity: normal")],
}
