#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers reach a GTK window as touch: run by touch-display.py, with the program touch-window. Speaks TAP."""

import os
import queue
import subprocess
import sys
import threading

import touch

PATIENCE = 30             # seconds until a missing event is missing for sure


class Window:
    def __init__(self, program, width, height):
        self.process = subprocess.Popen([program, str(width), str(height)], stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=lambda: [self.lines.put(line.strip()) for line in self.process.stdout], daemon=True).start()

    def until(self, is_it):
        """All lines up to the first that is meant; None if it never comes."""
        seen = []
        while True:
            try:
                seen.append(self.lines.get(timeout=PATIENCE))
            except queue.Empty:
                print(f"# waited in vain; seen: {seen}")
                return None
            if is_it(seen[-1]):
                return seen


def refused(finger):
    try:
        finger.tap(-1, 5000)
    except ValueError:
        return True
    return False


def main():
    width, height = (int(one) for one in os.environ["PANAL_TOUCH_SIZE"].split("x"))
    window = Window(sys.argv[1], width, height)
    results = []
    try:
        shown = window.until(lambda line: line == "ready") is not None
        with touch.Touch.from_environment() as finger:
            results.append(("a point beside the screen is refused", refused(finger)))
            finger.tap(width // 2, 100)
            seen = window.until(lambda line: line == "clicked")
            results.append(("a tap clicks a button", shown and seen is not None))
            results.append(("a tap is a touch at its place", f"touch begin {width // 2} 100" in (seen or [])))
            finger.swipe(width // 2, height - 200, width // 2, height - 500, 120)
            results.append(("a flick scrolls on by itself",
                            window.until(lambda line: line.startswith("scrolled") and int(line.split()[1]) > 310) is not None))
            finger.hold(width // 2, height - 200, 700)
            finger.pinch(width // 2, height // 2, 60, 300, 400)
            results.append(("two fingers zoom", window.until(lambda line: line == "zoomed") is not None))
    finally:
        window.process.kill()
    print(f"1..{len(results)}")
    for number, (name, good) in enumerate(results, 1):
        print(f"{'ok' if good else 'not ok'} {number} {name}")
    return 0 if all(good for _, good in results) else 1


if __name__ == "__main__":
    sys.exit(main())
