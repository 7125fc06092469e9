#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of the texts and numbers that Panal brings with it, whoever edits them.

usage: test-bundled.py PANAL-PUBLISH CONTENT

Each promise is kept twice: the content must keep it, and a copy of it that was broken on purpose must not, so that
no promise here is one that cannot be broken. Speaks TAP.
"""

import collections
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from breaches import BREACHES

LANGUAGES = ("es", "en")
WORDS_IN_A_ROW = 8
PLACEABLE = re.compile(r"\{\{[^}]*\}\}")
# A kiosk stands in a room with other people: the title is large, and whoever passes by can read it.
LOUD = re.compile(r"\b(tratas?|tratantes?|violaci\w*|violad\w*|violencias?|abus\w*|agresi\w*|sexual\w*|explota\w*|v[ií]ctimas?"
                  r"|traffick\w*|rape\w*|violence|assault\w*|exploit\w*|victims?)\b", re.IGNORECASE)


class Content:
    def __init__(self, publish, folder):
        self.publish, self.folder = publish, folder
        self.texts = {language: {path.parent.name: path.read_text(encoding="utf-8")
                                 for path in sorted(folder.glob(f"articles/*/{language}.md"))} for language in LANGUAGES}
        self.heads = {name: dict(re.findall(r"^(\w+): *(.*)$", text.split("---\n")[1], re.MULTILINE))
                      for name, text in self.texts["es"].items()}
        self.facts, self.sources, self.contacts = (self.rows(name) for name in ("facts", "sources", "contacts"))

    def rows(self, name):
        with open(self.folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
            return {row["id"]: row for row in csv.DictReader(file)}

    def ids(self, kind):
        return [name for name, head in self.heads.items() if head.get("kind", "guide") == kind]

    def cited(self, name):
        return set(re.findall(r"\{\{fact:([^}]+)\}\}", self.texts["es"][name])) - {"none"}

    def title(self, language, name):
        return re.search(r"^# (.*)$", self.texts[language][name], re.MULTILINE).group(1)

    def runs(self, language, name):
        """Each run of nine words in the lead, the paragraphs, steps, bullets and notes; none goes over a block."""
        for line in self.texts[language][name].split("---\n")[-1].splitlines():
            words = [] if line.startswith(("#", "![")) else re.findall(r"\w+", PLACEABLE.sub(" ", line.casefold()))
            yield from (tuple(words[at:at + WORDS_IN_A_ROW + 1]) for at in range(len(words) - WORDS_IN_A_ROW))


def is_in_order(content):
    done = subprocess.run([content.publish, "check", content.folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    if done.returncode or not re.search(r"^0 errors\b", done.stdout, re.MULTILINE):
        yield f"panal-publish check says {done.returncode}: {done.stdout[-300:]}"


def is_enough(content):
    topics = {content.heads[name]["topic"] for name in content.ids("guide")}
    if len(topics) < 6:
        yield f"the guides are of {len(topics)} topics"
    for language in LANGUAGES:
        for kind, wanted in (("guide", 12), ("news", 10)):
            found = [name for name in content.ids(kind) if name in content.texts[language]]
            if len(found) < wanted:
                yield f"{language}: {len(found)} of kind {kind}, not {wanted}"


def guides_rest_on_facts(content):
    yield from (f"{name} rests on fewer than three facts" for name in content.ids("guide") if len(content.cited(name)) < 3)


def facts_are_known(content):
    for name in content.heads:
        yield from (f"{name}: there is no fact {fact}" for fact in content.cited(name) - content.facts.keys())


def certainty_is_true(content):
    for fact, row in content.facts.items():
        sources = row["sources"].split()
        if row["certainty"] != ("sourced" if sources else "unverified"):
            yield f"{fact} is {row['certainty']} with {len(sources)} sources"
        if fact.endswith("u") and row["certainty"] != "unverified":
            yield f"{fact} is the part that nobody could confirm"
        yield from (f"{fact}: there is no source {source}" for source in sources if source not in content.sources)


def words_are_own(content):
    for language, texts in content.texts.items():
        first = collections.defaultdict(set)
        for name in texts:
            for run in content.runs(language, name):
                first[run].add(name)
        yield from (f"{language}: '{' '.join(run)}' in {sorted(names)}" for run, names in first.items() if len(names) > 1)


def contacts_are_fit(content):
    for key, row in content.contacts.items():
        if not any(row[way].strip() for way in ("phone_1", "phone_2", "phone_3", "whatsapp", "url", "address_1")):
            yield f"{key} cannot be reached"
        if row["assured_date"]:
            yield f"{key}: nobody has called"
        if row["strength"] not in ("strong", "medium", "weak"):
            yield f"{key} is {row['strength'] or 'of no strength'}"


def titles_are_quiet(content):
    for name, head in content.heads.items():
        if head["sensitivity"] != "high" and re.search("violence|trafficking", name):
            yield f"{name} is not sensitive"
        yield from (f"{language}: the title of {name} says too much" for language in LANGUAGES
                    if head["sensitivity"] == "high" and LOUD.search(content.title(language, name)))


PROMISES = (is_in_order, is_enough, guides_rest_on_facts, facts_are_known, certainty_is_true, words_are_own,
            contacts_are_fit, titles_are_quiet)


def main(publish, folder):
    print(f"1..{len(PROMISES) + sum(map(len, BREACHES.values()))}")
    told = []
    for promise in PROMISES:
        name = promise.__name__.replace("_", " ")
        found = list(promise(Content(publish, pathlib.Path(folder))))
        told.append((not found, name, found))
        for at, breach in enumerate(BREACHES[promise.__name__], 1):
            with tempfile.TemporaryDirectory() as scratch:
                copy = pathlib.Path(scratch, "content")
                shutil.copytree(folder, copy)
                breach(copy)
                told.append((any(True for _ in promise(Content(publish, copy))), f"{name}: notices breach {at}", []))
    for number, (good, words, found) in enumerate(told, 1):
        print(*(f"# {one}" for one in found), f"{'' if good else 'not '}ok {number} {words}", sep="\n")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
