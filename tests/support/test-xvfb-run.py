#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of one's own: exit codes come through, two never meet, nothing is left behind. Speaks TAP."""

import os
import pathlib
import signal
import subprocess
import sys
import time

RUN = [sys.executable, str(pathlib.Path(__file__).resolve().parent / "xvfb-run.py")]
SAY = 'echo "$DISPLAY $HOME $XDG_RUNTIME_DIR ${DBUS_SESSION_BUS_ADDRESS-none} ${WAYLAND_DISPLAY-none} $GTK_A11Y"'


def run(*arguments):
    done = subprocess.run([*RUN, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
                          env={**os.environ, "WAYLAND_DISPLAY": "somebody-elses"})
    return done.returncode, done.stdout.split()


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split(") ")[1][0] != "Z"


def stopped():
    """Whether ending the runner ends the program and its display."""
    runner = subprocess.Popen([*RUN, "--", "sh", "-c", "echo $$; exec sleep 600"], stdout=subprocess.PIPE, text=True)
    program = int(runner.stdout.readline())
    runner.send_signal(signal.SIGTERM)
    code = runner.wait(60)
    for _ in range(100):
        if not alive(program):
            break
        time.sleep(0.1)
    return code == 128 + signal.SIGTERM and not alive(program)


def tests():
    yield "a size that is none fails", run("--size", "big", "--", "true")[0] == 1
    yield "the program's exit code", run("--", "sh", "-c", "exit 7")[0] == 7
    yield "the program's signal", run("--", "sh", "-c", "kill -SEGV $$")[0] == 128 + signal.SIGSEGV
    code, (display, home, runtime, bus, wayland, a11y) = run("--", "sh", "-c", SAY)
    yield "a display", code == 0 and display.startswith(":")
    yield "a home and a runtime folder of its own, gone afterwards", \
        home != os.environ.get("HOME") and runtime.startswith(home) and not os.path.exists(home)
    yield "nothing of the user's session", (bus, wayland, a11y) == ("none", "none", "none")
    both = [subprocess.Popen([*RUN, "--bus", "--", "sh", "-c", SAY + "; sleep 1"], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, text=True) for _ in range(2)]
    words = [one.communicate()[0].split() for one in both]
    yield "two at once do not meet", all(one.returncode == 0 for one in both) and \
        all(len({one[column] for one in words}) == 2 for column in (0, 1, 3))
    yield "ended from outside, it leaves nothing running", stopped()


def main():
    results = list(tests())
    print(f"1..{len(results)}")
    for number, (name, good) in enumerate(results, 1):
        print(f"{'ok' if good else 'not ok'} {number} {name}")
    return 0 if all(good for _, good in results) else 1


if __name__ == "__main__":
    sys.exit(main())
