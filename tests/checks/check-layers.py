#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: a folder includes itself and lower ranks, and only some folders may name a library."""

import re

from check import Check

RANKS = {
    "base": 0, "db": 1, "trust": 1, "content": 2,
    "search": 3, "session": 3, "handout": 3, "speech": 3, "sync": 3,
    "widgets": 4, "reader": 5, "views": 6, "shell": 7,
    "app": 8, "update": 8, "publish": 8,
}
# Programs without a screen see nothing of the screens; the kiosk sees nothing of signing and fetching.
UI = {"widgets", "reader", "views", "shell"}
UPDATE = {"trust", "sync"}
BLIND = {"publish": UI | {"session", "speech"}, "update": UI | {"session", "speech", "handout", "search"},
         "sync": {"db", "content"}, "app": UPDATE,
         **{folder: UPDATE for folder in UI | {"content", "search", "session", "handout", "speech"}}}
# What other folders may see of one: trust shows what has passed and how to ask, never what only was parsed.
SHOWN = {"trust": {"error.h", "trusted.h", "tuf-client.h", "canonical-json.h"}}
# The first matching row says which folders may name a header; what no row names is free.
LIBRARIES = [
    (r"sqlite3\.h", {"db"}),
    (r"sodium(\.h|/)", {"trust", "publish"}),
    (r"gnutls/", {"trust"}),
    (r"libsoup/", {"sync", "update"}),
    (r"(archive|archive_entry|zstd)\.h", {"sync", "publish"}),
    (r"webkit/|jsc/", {"reader"}),
    (r"(gtk|gdk|gsk|graphene)[^/]*/|graphene", UI | {"app"}),
    (r"gdk-pixbuf", UI),
    (r"(cmark|yaml|csv)\.h", {"publish"}),
    (r"json-glib/", {"trust", "publish", "base", "session", "app"}),
    (r"(pango|cairo)[^/]*(/|\.h)", {"handout", "widgets", "views", "publish"}),
    (r"qrencode\.h", {"handout", "widgets"}),
    (r"cups/", {"handout"}),
    (r"(gst/|espeak)", {"speech"}),
    (r"libstemmer", {"search"}),
    (r"X11/|wayland", set()),
]
# What the build makes: config.h and the resources.
GENERATED = re.compile(r"config\.h|panal-[a-z]+\.h")
INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*(?:"([^"]+)"|<([^>]+)>)')


def judge_own(check, path, folder, number, name):
    other = name.split("/")[0]
    if GENERATED.fullmatch(name) and not check.has(f"src/{folder}/{name}"):
        return
    if "/" not in name or ".." in name.split("/"):
        check.finding(path, number, f'write the folder too: "{folder}/{name.split("/")[-1]}", not "{name}"')
    elif other not in RANKS:
        check.finding(path, number, f"'{other}' is no folder with a rank")
    elif not check.has(f"src/{name}"):
        check.finding(path, number, f"there is no src/{name}")
    elif other == folder:
        return
    elif other in BLIND.get(folder, ()):
        check.finding(path, number, f"'{folder}' may know nothing of '{other}'")
    elif other in SHOWN and name.split("/", 1)[1] not in SHOWN[other]:
        check.finding(path, number, f"'{other}' shows only: {', '.join(sorted(SHOWN[other]))}")
    elif RANKS[other] > RANKS[folder]:
        check.finding(path, number, f"'{folder}' (rank {RANKS[folder]}) may not look up to '{other}' (rank {RANKS[other]})")
    elif RANKS[other] == RANKS[folder]:
        check.finding(path, number, f"'{folder}' and '{other}' are siblings of rank {RANKS[folder]}: neither may see the other")


def judge_library(check, path, folder, number, name):
    for pattern, allowed in LIBRARIES:
        if re.match(pattern, name):
            if folder not in allowed:
                who = ", ".join(sorted(allowed)) or "nobody"
                check.finding(path, number, f"'{folder}' may not name <{name}>; it is for: {who}")
            return
    if name.split("/")[0] in RANKS and "/" in name and check.has(f"src/{name}"):
        check.finding(path, number, f'our own headers stand in quotes: "{name}"')


def main():
    check = Check("layers", __doc__)
    for path in check.files("src/**/*.c", "src/**/*.h"):
        folder = path.parts[1]
        if folder not in RANKS or len(path.parts) < 3:
            check.finding(path, 0, f"'{folder}' has no rank: add it to check-layers.py and to src/README.md")
            continue
        for number, line in check.lines(path):
            match = INCLUDE.match(line)
            if match and match.group(1):
                judge_own(check, path, folder, number, match.group(1))
            elif match:
                judge_library(check, path, folder, number, match.group(2))
    check.finish()


if __name__ == "__main__":
    main()
