#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what `meson test` really did and says it in one plain line.

usage: count-results.py [--ids] [NAME=]LOG...

LOG is meson's testlog.json: one JSON object a line, one line a test program. A program that speaks TAP
(its output has a plan, `1..N`) counts as its subtests; any other counts as one test. NAME stands before
the tests of its log, when the same ones ran in two builds.

A failure, no test at all, or a test skipped without a reason: exit code 1.
"""

import json
import re
import sys

PLAN = re.compile(r"^1\.\.(\d+)(?:\s+#\s*skip\S*\s*(.*))?$", re.IGNORECASE | re.MULTILINE)
RESULT = re.compile(r"^(not )?ok\b *(\d+)?[ -]*(.*?)(?:\s*#\s*(skip|todo)\S*\s*(.*))?$", re.IGNORECASE)
GOOD = ("OK", "EXPECTEDFAIL")


def read_tap(program, plan):
    """One (id, outcome, reason) for each subtest. What was planned and never reported has failed."""
    if plan.group(1) == "0":
        return [(program["name"], "skipped", (plan.group(2) or "").strip())]
    found = []
    for line in program["stdout"].splitlines():
        match = RESULT.match(line)
        if not match:
            continue
        bad, _number, name, directive, reason = match.groups()
        # GLib's names are paths and say all; others need the program's name.
        name = name if name.startswith("/") else f"{program['name']}: {name}"
        if (directive or "").lower() == "skip":
            found.append((name, "skipped", (reason or "").strip()))
        elif (directive or "").lower() == "todo":
            found.append((name, "failed", "marked as not done yet"))
        else:
            found.append((name, "failed" if bad else "passed", ""))
    for _ in range(len(found), int(plan.group(1))):
        found.append((program["name"], "failed", "planned, but never reported"))
    return found


def read_program(program):
    # 'panal:base+slow / base/id': project, suites and the name, which says its folder itself.
    program["name"] = program["name"].split(" / ")[-1]
    plan = PLAN.search(program.get("stdout") or "")
    if plan:
        found = read_tap(program, plan)
        # It may break after its last subtest: a leak found at the end, a crash when it closes down.
        if program["result"] not in GOOD + ("SKIP",) and not any(one[1] == "failed" for one in found):
            found.append((program["name"], "failed", f"ended badly: {program['result']}"))
        return found
    if program["result"] == "SKIP":
        lines = [line for line in (program.get("stdout") or "").splitlines() if line.strip()]
        return [(program["name"], "skipped", lines[-1].strip() if lines else "")]
    return [(program["name"], "passed" if program["result"] in GOOD else "failed", "")]


def read_log(argument):
    name, _, path = argument.rpartition("=")
    try:
        with open(path, encoding="utf-8", errors="replace") as log:
            found = [one for line in log for one in read_program(json.loads(line))]
    except OSError as error:
        print(f"There are no results to count: {error.strerror}.")
        found = []
    # A run of which nothing is left is no good run, whatever the others say.
    found = found or [("all of it", "failed", "no test ran")]
    return [(f"{name} {one[0]}" if name else one[0], *one[1:]) for one in found]


def main(arguments):
    ids = "--ids" in arguments
    logs = [one for one in arguments if one != "--ids"]
    if not logs:
        sys.exit("usage: count-results.py [--ids] [NAME=]LOG...")
    found = [one for log in logs for one in read_log(log)]
    count = {outcome: sum(one[1] == outcome for one in found) for outcome in ("passed", "failed", "skipped")}
    silent = [name for name, outcome, reason in found if outcome == "skipped" and not reason]
    for name, outcome, reason in found:
        if ids or outcome != "passed":
            print(f"{outcome} {name}" + (f": {reason}" if reason else ""))
    for name in silent:
        print(f"'{name}' was skipped and does not say why: give a reason, or let it run.")
    line = f"{count['passed']} passed, {count['failed']} failed"
    print(line + (f", {count['skipped']} skipped" if count["skipped"] else ""))
    return 1 if count["failed"] or silent or not count["passed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
