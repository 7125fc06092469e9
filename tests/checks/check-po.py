#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations of the screens: POTFILES lists every file with words for people, the languages of LINGUAS are those
of the .po files, the Spanish one is whole, and none breaks a placeholder. Needs gettext."""

import pathlib
import re
import subprocess
import tempfile

from check import Check, without_comments

MARKED = re.compile(r"\b(_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2) ?\(")
WHOLE = {"es"}
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "Q_", "ngettext:1,2", "g_dcgettext:2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]


def has_words(check, path):
    text = check.text(path)
    if path.suffix == ".ui":
        return 'translatable="yes"' in text
    return bool(MARKED.search(re.sub(r"^\s*#\s*define.*$", "", without_comments(text), flags=re.MULTILINE)))


def listed(check, name):
    for path in check.files(f"po/{name}"):
        return [line.split("#")[0].strip() for _, line in check.lines(path) if line.split("#")[0].strip()]
    return []


def tool(check, *command):
    done = subprocess.run(command, cwd=check.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout.strip().splitlines()


def collect(check, sources, template):
    code, output = tool(check, "xgettext", "--from-code=UTF-8", "--add-comments", "--no-wrap", "--sort-by-file",
                        *(f"--keyword={one}" for one in KEYWORDS), "-o", template, *sources)
    if code:
        check.finding("po/POTFILES.in", 0, "xgettext cannot read these files: " + " ".join(output))
    return code == 0 and pathlib.Path(template).exists()


def compare(check, po, template):
    """What differs between a translation and the words in the sources."""
    code, output = tool(check, "msgcmp", str(po), template)
    unknown = [re.sub(r"^[^ ]+ ", "", line) for line in output if re.search(r"\.pot?:\d+", line)]
    missing = sum("used but not defined" in line or "untranslated" in line for line in unknown)
    if code:
        check.finding(po, 0, f"{max(missing, 1)} texts of the screens are not translated; add them with msgmerge and translate them")
    _, fuzzy = tool(check, "msgattrib", "--only-fuzzy", "--no-obsolete", str(po))
    if any(line.startswith("msgid") for line in fuzzy):
        check.finding(po, 0, f"{sum(line.startswith('#,') and 'fuzzy' in line for line in fuzzy)} translations are only guessed (fuzzy)")


def main():
    check = Check("po", __doc__)
    sources = [path for path in check.files("src/**/*.c", "src/**/*.h", "ui/**/*.ui") if has_words(check, path)]
    potfiles, linguas = listed(check, "POTFILES.in") + listed(check, "POTFILES"), listed(check, "LINGUAS")
    for path in sources:
        if path.as_posix() not in potfiles:
            check.finding(path, 0, "it has words for people, but po/POTFILES.in does not list it")
    for name in potfiles:
        if pathlib.Path(name) not in sources:
            check.finding("po/POTFILES.in", 0, f"{name} has no words for people, or is not there")
    translations = {path.stem: path for path in check.files("po/*.po")}
    for tag in sorted(set(linguas) ^ set(translations)):
        check.finding("po/LINGUAS", 0, f"'{tag}' is here without its {tag}.po" if tag in linguas else f"'{tag}' is missing here")
    for tag in sorted(WHOLE - set(translations)) if sources else ():
        check.finding(f"po/{tag}.po", 0, "the screens must speak this language: it is missing")
    with tempfile.TemporaryDirectory() as folder:
        template = str(pathlib.Path(folder) / "panal.pot")
        there = bool(sources) and collect(check, [path.as_posix() for path in sources], template)
        for tag, path in sorted(translations.items()):
            code, output = tool(check, "msgfmt", "--check-format", "--check-header", "-o", "/dev/null", str(path))
            if code:
                check.finding(path, 0, "msgfmt refuses it: " + "; ".join(line.split(": ", 1)[-1] for line in output[:3]))
            if there and tag in WHOLE:
                compare(check, path, template)
    check.finish()


if __name__ == "__main__":
    main()
