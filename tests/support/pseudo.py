#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pseudo-locale `qps`: every text 40 % longer, with accents, and mirrored. It shows what no real translation is
long enough to show. Nothing that is not text is touched: placeables, link targets, format directives, markup.

usage: pseudo.py po POT OUT.po          a catalogue of the interface in qps
       pseudo.py content FROM TO       a copy of a content folder that has qps beside the other languages
       pseudo.py text                  one text from standard input (for msgfilter)
"""

import csv
import pathlib
import re
import shutil
import subprocess
import sys

import yaml

ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšüýžÅÇÉÎÑÖŠÜÝŽ")
# What must come out as it went in.
KEPT = re.compile(r"\{\{[^}]*\}\}|\]\([^)]*\)|%\d*\$?[-+ 0]*\d*(?:\.\d+)?[a-z%]|https?://\S+|\*+|<[^>]*>|&\w+;|\s+$|\d[\d:–-]*")


def longer(text):
    """Accents on the words, then as many more letters as 40 % of them, in words of their own so that lines can wrap."""
    if not re.search(r"[^\W\d_]", re.sub(KEPT, "", text)):
        return text
    parts, at = [], 0
    for kept in KEPT.finditer(text):
        parts += [text[at:kept.start()].translate(ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(ACCENTS))
    said = "".join(parts)
    tail = re.search(r"[\s.:;!?…]*(\{\{[^}]*\}\}\s*)*$", said).start()
    more = max(2, round(sum(c.isalpha() for c in re.sub(KEPT, "", text)) * 0.4))
    extra = " ".join("ëïõñťå"[: min(6, more - i)] for i in range(0, more, 6))
    return f"{said[:tail]} {extra}{said[tail:]}"


def po(pot, out):
    """msgen takes the English texts as translations, msgfilter makes them longer; both know PO better than we do."""
    english = subprocess.run(["msgen", "--no-wrap", pot], check=True, capture_output=True).stdout
    filtered = subprocess.run(["msgfilter", "--keep-header", "--no-wrap", "-i", "-", "-o", out, sys.executable, __file__, "text"],
                              input=english, check=True, capture_output=True)
    return filtered.returncode


def markdown(source):
    lines = source.split("---\n", 2)[2].splitlines()
    said = []
    for line in lines:
        line = re.sub(r"\s*\{\{fact:[^}]*\}\}", "", line)
        mark = re.match(r"(#+ |\d+\. |- |> ! |> |!\[)?(.*)", line)
        if mark.group(1) == "![":
            alt, target = re.match(r"(.*)\]\((.*)\)", mark.group(2)).groups()
            said.append(f"![{longer(alt)}]({target})")
        else:
            said.append((mark.group(1) or "") + (longer(mark.group(2)) if mark.group(2) else ""))
    return "\n".join(said).lstrip("\n") + "\n"


def add_to_yaml(path, keys):
    # BaseLoader: every scalar stays the text it is, so that `no` does not become a truth value.
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    for entry in entries:
        for key in keys:
            if key in entry:
                entry[key]["qps"] = longer(entry[key]["es"])
    path.write_text(yaml.safe_dump(entries, allow_unicode=True, sort_keys=False), encoding="utf-8")


def add_to_csv(path):
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    spanish = [name for name in rows[0] if name.endswith("_es")]
    for row in rows:
        for name in spanish:
            row[name[:-2] + "qps"] = longer(row[name]) if row[name] else ""
        if "source" in row and path.name == "contacts.csv":
            row["source_qps"] = longer(row["source"])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def content(source, target):
    target = pathlib.Path(target)
    shutil.copytree(source, target, dirs_exist_ok=True)
    languages = target / "languages.yaml"
    known = yaml.load(languages.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    known.append({"tag": "qps", "name": "Pšéüðö ľöñgér", "direction": "rtl", "fallback": ["es"]})
    languages.write_text(yaml.safe_dump(known, allow_unicode=True, sort_keys=False), encoding="utf-8")
    for name, keys in {"topics": ["title", "summary"], "countries": ["name"], "kinds": ["title", "singular"]}.items():
        add_to_yaml(target / f"{name}.yaml", keys)
    for name in ("contacts.csv", "sources.csv"):
        add_to_csv(target / name)
    for article in sorted((target / "articles").glob("*/es.md")):
        (article.parent / "qps.md").write_text(markdown(article.read_text(encoding="utf-8")), encoding="utf-8")


def main():
    match sys.argv[1:]:
        case ["text"]:
            sys.stdout.write(longer(sys.stdin.read()))
        case ["po", pot, out]:
            po(pot, out)
        case ["content", source, target]:
            content(source, target)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
