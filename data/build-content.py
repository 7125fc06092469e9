#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the bundled content into a snapshot.

usage: build-content.py PANAL-PUBLISH FOLDER SNAPSHOT DEPFILE

Writes SNAPSHOT, SNAPSHOT.sha256 (as sha256sum does) and DEPFILE, which names every file and every folder of the
content: a changed file changes its own time, a file that comes or goes changes its folder's.
"""

import hashlib
import os
import pathlib
import subprocess
import sys


def escaped(path):
    return str(path).replace("\\", "\\\\").replace(" ", "\\ ").replace("#", "\\#").replace("$", "$$")


def main(program, folder, snapshot, depfile):
    folder, snapshot = pathlib.Path(folder), pathlib.Path(snapshot)
    sources = sorted([folder, *folder.rglob("*")])
    # First, so that a build that failed is tried again when one of these changes.
    pathlib.Path(depfile).write_text(f"{escaped(snapshot)}: " + " ".join(map(escaped, sources)) + "\n", encoding="utf-8")
    fresh = snapshot.with_name(snapshot.name + ".new")
    fresh.unlink(missing_ok=True)
    code = subprocess.run([program, "build", folder, "-o", fresh], check=False).returncode
    if code:
        return code
    os.replace(fresh, snapshot)
    digest = hashlib.sha256(snapshot.read_bytes()).hexdigest()
    snapshot.with_name(snapshot.name + ".sha256").write_text(f"{digest}  {snapshot.name}\n", encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 5 else __doc__)
