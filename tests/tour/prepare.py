#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tour needs: a snapshot of the bundled content with the pseudo-locale in it, and catalogues of the
interface in each of its languages.

usage: prepare.py PANAL_PUBLISH CONTENT PO_FOLDER OUT       makes OUT/content.db, its hash, and OUT/locale
"""

import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PSEUDO = pathlib.Path(__file__).resolve().parent.parent / "support" / "pseudo.py"


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"prepare: {command[0]} failed\n{done.stdout}{done.stderr}")


def catalogues(po, out):
    """Spanish as it is, and the pseudo-locale from all texts of the sources."""
    sources = [line for line in (po / "POTFILES.in").read_text().splitlines() if line and not line.startswith("#")]
    with tempfile.TemporaryDirectory() as work:
        pot, pseudo = pathlib.Path(work, "panal.pot"), pathlib.Path(work, "qps.po")
        run("xgettext", "--from-code=UTF-8", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
            "--keyword=ngettext:1,2", "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3", "-D", po.parent, "-o", pot, *sources)
        pot.write_text(re.sub("charset=CHARSET", "charset=UTF-8", pot.read_text(encoding="utf-8")), encoding="utf-8")
        run(sys.executable, PSEUDO, "po", pot, pseudo)
        for tag, catalogue in [("qps", pseudo)] + [(one.stem, one) for one in sorted(po.glob("*.po"))]:
            folder = out / "locale" / tag / "LC_MESSAGES"
            folder.mkdir(parents=True, exist_ok=True)
            run("msgfmt", "-o", folder / "panal.mo", catalogue)


def main():
    publish, content, po, out = (pathlib.Path(one).resolve() for one in sys.argv[1:5])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        tree = pathlib.Path(work, "content")
        run(sys.executable, PSEUDO, "content", content, tree)
        database = out / "content.db"
        database.unlink(missing_ok=True)
        run(publish, "build", tree, "-o", database)
    digest = hashlib.sha256(database.read_bytes()).hexdigest()
    (out / "content.db.sha256").write_text(f"{digest}  content.db\n")
    shutil.rmtree(out / "locale", ignore_errors=True)
    catalogues(po, out)


if __name__ == "__main__":
    main()
