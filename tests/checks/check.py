# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all checks of the house share: which files there are, waivers, and how a finding is said.

A check is a program `check-RULE.py [--root FOLDER]`. It prints `path:line: rule: what is wrong` for each
finding and ends with one line of counts. Exit code 1: something was found, or nothing was there to check.

A line is excused by `nocheck:RULE: reason` in a comment on it or alone on the line before; a file as a whole by
one that stands alone in its first ten lines. A waiver without a reason, or one that excuses nothing, is a finding itself.
"""

import argparse
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
NOT_OURS = re.compile(r"(^|/)(\.git|build[^/]*|tour|__pycache__)(/|$)|^tests/checks/selftest/")


class Check:
    def __init__(self, rule, doc):
        self.rule = rule
        parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
        parser.add_argument("--root", type=pathlib.Path, default=HERE.parent.parent, help="the tree to look at")
        self.root = parser.parse_args().root.resolve()
        self.checked = set()
        self.findings = []
        self._texts = {}
        names = (path.relative_to(self.root) for path in self.root.rglob("*") if path.is_file())
        self.tree = sorted(name for name in names if not NOT_OURS.search(name.as_posix()))

    def files(self, *patterns):
        """The files of the tree, as relative paths, that match one of the patterns `folder/…/*.c`."""
        found = [path for path in self.tree if any(_matches(path.as_posix(), one) for one in patterns)]
        self.checked.update(found)
        return found

    def has(self, path):
        return (self.root / path).exists()

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding="utf-8", errors="replace")
        return self._texts[path]

    def lines(self, path):
        """(number, line) of each line, from 1."""
        return list(enumerate(self.text(path).splitlines(), 1))

    def finding(self, path, line, message):
        self.findings.append((pathlib.Path(path), line, message))

    def _waivers(self):
        """(path, line, lines that it excuses or None for all, reason) of each waiver."""
        pattern = re.compile(r"nocheck:%s:[ \t]*((?:(?!\*/|-->).)*)" % re.escape(self.rule))
        for path in sorted(self.checked):
            for number, line in self.lines(path):
                match = pattern.search(line)
                if match:
                    alone = re.match(r"\s*(/\*|//|#|--|<!--)\s*nocheck:", line)
                    lines = None if alone and number <= 10 else {number + 1 if alone else number}
                    yield path, number, lines, match.group(1).strip()

    def finish(self):
        left, used = list(self.findings), 0
        for path, number, lines, reason in self._waivers():
            excused = [one for one in left if one[0] == path and (lines is None or one[1] in lines)]
            if not reason:
                left.append((path, number, "a waiver needs a reason: /* nocheck:%s: reason */" % self.rule))
            elif not excused:
                left.append((path, number, "this waiver excuses nothing: take it out"))
            else:
                left = [one for one in left if one not in excused]
                used += 1
        for path, line, message in sorted(left, key=lambda one: (one[0], one[1])):
            print(f"{path}:{line}: {self.rule}: {message}")
        if not self.checked:
            print(f"{self.rule}: there was nothing to check in {self.root.name}, so nothing is proved")
        print(f"{self.rule}: {len(self.checked)} files, {len(left)} findings, {used} waivers")
        sys.exit(1 if left or not self.checked else 0)


def _matches(path, pattern):
    """`**` stands for any folders, `*` for anything within a name."""
    parts = re.split(r"(\*\*/|\*)", pattern)
    return re.fullmatch("".join({"**/": "(?:.*/)?", "*": "[^/]*"}.get(one, re.escape(one)) for one in parts), path)


def without_comments(text):
    """C with each comment and the inside of each string blanked, lines kept: for rules about code."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group(0)) if match.group(0)[0] == "/" \
        else '"' + " " * (len(match.group(0)) - 2) + '"' if match.group(0)[0] == '"' else match.group(0)
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text, flags=re.DOTALL)
