#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The closing line of ./panal test tells the truth: logs as meson writes them, bad ones first. Speaks TAP."""

import json
import pathlib
import subprocess
import sys
import tempfile

COUNT = pathlib.Path(__file__).resolve().parent / "count-results.py"
GLIB = "# random seed: R02S1\n1..2\nok 1 /base/id/good\n"

# (what, [(result, stdout)…], closing line, exit code)
CASES = [
    ("no log at all", None, "0 passed, 0 failed", 1),
    ("an empty log", [], "0 passed, 0 failed", 1),
    ("a failed subtest", [("FAIL", GLIB + "not ok 2 /base/id/bad\n")], "1 passed, 1 failed", 1),
    ("a crash before the last subtest", [("ERROR", GLIB)], "1 passed, 1 failed", 1),
    ("a crash after the last subtest", [("ERROR", GLIB + "ok 2 /base/id/bad\n")], "2 passed, 1 failed", 1),
    ("a subtest that never came, though all is well", [("OK", GLIB)], "1 passed, 1 failed", 1),
    ("a test marked as not done", [("EXPECTEDFAIL", "1..1\nnot ok 1 /x # " + "TO" + "DO later\n")], "0 passed, 1 failed", 1),
    ("a program that fails", [("FAIL", "words"), ("OK", "")], "1 passed, 1 failed", 1),
    ("a program that hangs", [("TIMEOUT", ""), ("OK", "")], "1 passed, 1 failed", 1),
    ("a skip without a reason", [("OK", GLIB + "ok 2 /base/id/bad # SKIP\n")], "1 passed, 0 failed, 1 skipped", 1),
    ("a program skipped without a word", [("SKIP", " \n"), ("OK", "")], "1 passed, 0 failed, 1 skipped", 1),
    ("only skips", [("SKIP", "no printer here\n")], "0 passed, 0 failed, 1 skipped", 1),
    ("a plan of nothing without a reason", [("SKIP", "1..0\n"), ("OK", "")], "1 passed, 0 failed, 1 skipped", 1),
    ("a failure that was wanted", [("EXPECTEDFAIL", "")], "1 passed, 0 failed", 0),
    ("a skip with a reason", [("OK", GLIB + "ok 2 /base/id/bad # SKIP no voice here\n")], "1 passed, 0 failed, 1 skipped", 0),
    ("a plan of nothing with a reason", [("SKIP", "1..0 # SKIP no bus\n"), ("OK", "")], "1 passed, 0 failed, 1 skipped", 0),
    ("all is well", [("OK", GLIB + "ok 2 /base/id/bad\n"), ("OK", "")], "3 passed, 0 failed", 0),
]


def count(programs):
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "testlog.json"
        if programs is not None:
            log.write_text("".join(json.dumps({"name": f"panal:base / p{number}", "result": result, "stdout": text}) + "\n"
                                   for number, (result, text) in enumerate(programs)), encoding="utf-8")
        done = subprocess.run([sys.executable, COUNT, "--ids", log], stdout=subprocess.PIPE, text=True, check=False)
        return done.stdout.splitlines()[-1], done.returncode


def main():
    failed = 0
    print(f"1..{len(CASES)}")
    for number, (what, programs, line, code) in enumerate(CASES, 1):
        got = count(programs)
        good = got == (line, code)
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} {what}")
        if not good:
            print(f"{what}: wanted {(line, code)}, got {got}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
