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
    ("no log at all", None, "0 passed, 1 failed", 1),
    ("an empty log", [], "0 passed, 1 failed", 1),
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


# The same in two builds: (what, the second log, closing line, exit code, what --ids must say)
TWO = [
    ("a second run that left nothing", None, "3 passed, 1 failed", 1, "failed again all of it: no test ran"),
    ("a second run with a failure", [("FAIL", GLIB + "not ok 2 /base/id/bad\n")], "4 passed, 1 failed", 1, "failed again /base/id/bad"),
    ("two good runs", [("OK", GLIB + "ok 2 /base/id/bad\n")], "5 passed, 0 failed", 0, "passed again /base/id/bad"),
]
GOOD = [("OK", GLIB + "ok 2 /base/id/bad\n"), ("OK", "")]


def write(log, programs):
    if programs is not None:
        log.write_text("".join(json.dumps({"name": f"panal:base / p{number}", "result": result, "stdout": text}) + "\n"
                               for number, (result, text) in enumerate(programs)), encoding="utf-8")


def run(*logs):
    return subprocess.run([sys.executable, COUNT, "--ids", *logs], stdout=subprocess.PIPE, text=True, check=False)


def count(programs):
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "testlog.json"
        write(log, programs)
        done = run(log)
        return done.stdout.splitlines()[-1], done.returncode


def count_two(programs, words):
    with tempfile.TemporaryDirectory() as folder:
        first, second = pathlib.Path(folder) / "first.json", pathlib.Path(folder) / "second.json"
        write(first, GOOD)
        write(second, programs)
        done = run(first, f"again={second}")
        lines = done.stdout.splitlines()
        return lines[-1], done.returncode, words if words in lines else done.stdout


def main():
    failed = 0
    results = [(what, (line, code), count(programs)) for what, programs, line, code in CASES]
    results += [(what, (line, code, words), count_two(programs, words)) for what, programs, line, code, words in TWO]
    print(f"1..{len(results)}")
    for number, (what, wanted, got) in enumerate(results, 1):
        failed += got != wanted
        print(f"{'ok' if got == wanted else 'not ok'} {number} {what}")
        if got != wanted:
            print(f"{what}: wanted {wanted}, got {got}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
