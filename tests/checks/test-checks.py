#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the checks: in each tree selftest/RULE/ a check must find exactly what the files expect.

A line says `expect: part of the message` for a finding on itself, `expect@N: …` for one on line N (0: the file
as a whole). `//`, `#`, `--` or `<!-- -->` around it do not matter. And a check of nothing must fail. Speaks TAP.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
EXPECT = re.compile(r"expect(?:@(\d+))?: (.*?)\s*(?=expect|\*/|-->|$)")
FINDING = re.compile(r"^(\S[^:]*):(\d+): ([a-z-]+): (.*)$")


def run(check, root):
    done = subprocess.run([sys.executable, check, "--root", root], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    return done.returncode, done.stdout


def expected(root):
    for path in sorted(root.rglob("*")):
        if path.is_file():
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                for at, message in EXPECT.findall(line):
                    yield path.relative_to(root).as_posix(), int(at or number), message


def wrong_findings(rule, root):
    """Sentences about what differs: found and not expected, or expected and not found."""
    code, output = run(HERE / f"check-{rule}.py", root)
    found = [(path, int(line), words) for path, line, _, words in
             (match.groups() for match in map(FINDING.match, output.splitlines()) if match)]
    wanted = list(expected(root))
    for path, line, words in wanted:
        match = next((one for one in found if one[:2] == (path, line) and words in one[2]), None)
        if match:
            found.remove(match)
        else:
            yield f"not found: {path}:{line}: {words}"
    yield from (f"found, but not expected: {path}:{line}: {words}" for path, line, words in found)
    if code != 1 or not wanted:
        yield f"exit code {code} for {len(wanted)} expected findings\n{output}"


def empty_tree(rule, _):
    with tempfile.TemporaryDirectory() as empty:
        code, output = run(HERE / f"check-{rule}.py", empty)
    if code != 1 or "nothing to check" not in output:
        yield f"a tree without files: exit code {code}\n{output}"


def main():
    rules = sorted(path.stem[len("check-"):] for path in HERE.glob("check-*.py"))
    tests = [(f"{rule} finds what is wrong", wrong_findings, rule) for rule in rules]
    tests += [(f"{rule} fails on nothing", empty_tree, rule) for rule in rules]
    print(f"1..{len(tests)}")
    failed = 0
    for number, (name, test, rule) in enumerate(tests, 1):
        wrong = list(test(rule, HERE / "selftest" / rule))
        failed += bool(wrong)
        print(f"{'not ok' if wrong else 'ok'} {number} {name}")
        for sentence in wrong:
            print(f"{name}: {sentence}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
