#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit by real fingers: attract, home, topic, article, contact, Finish. Speaks TAP; run by touch-display.py.

usage: visit.py KIOSK_PROBE SNAPSHOT SETTINGS [FOLDER]      pictures of each screen into FOLDER
"""

import os
import pathlib
import queue
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "touch"))
import touch  # noqa: E402

PATIENCE = 60             # seconds until what does not come is missing for sure


class Kiosk:
    def __init__(self, program, snapshot, settings, size):
        self.process = subprocess.Popen([program, "--snapshot", snapshot, "--settings", settings, "--size", size],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.lines = queue.Queue()
        threading.Thread(target=lambda: [self.lines.put(line.strip()) for line in self.process.stdout], daemon=True).start()

    def ask(self, question):
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        return self.lines.get(timeout=PATIENCE)

    def until(self, question, is_it):
        """Asks again until the answer is the one meant; the last answer if it never comes."""
        end = time.monotonic() + PATIENCE
        answer = self.ask(question)
        while not is_it(answer) and time.monotonic() < end:
            time.sleep(0.1)
            answer = self.ask(question)
        return answer

    def screen(self):
        return self.ask("screen").split()[0]

    def end(self):
        self.process.stdin.write("quit\n")
        self.process.stdin.flush()
        try:
            return self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "killed"


class Visit:
    def __init__(self, kiosk, finger, out):
        self.kiosk, self.finger, self.out, self.results = kiosk, finger, out, []

    def check(self, what, is_so, seen=""):
        self.results.append(is_so)
        print(f"{'ok' if is_so else 'not ok'} {len(self.results)} - {what}", flush=True)
        if not is_so:
            print(f"# seen: {seen}", flush=True)

    def picture(self, name):
        if self.out:
            time.sleep(0.4)
            self.kiosk.ask(f"picture {self.out / name}.png")

    def find(self, words):
        """Where a thing is; swipes up to it as a person would."""
        for _ in range(30):
            place = self.kiosk.until(f"where {words}", lambda answer: answer != "nowhere")
            if place != "hidden":
                return place
            middle = self.finger.width // 2
            self.finger.swipe(middle, self.finger.height * 0.65, middle, self.finger.height * 0.45, 400)
            time.sleep(0.5)
        return place

    def tap(self, words, screen):
        """Taps what says WORDS and expects SCREEN after it."""
        place = self.find(words)
        try:
            x, y = (float(one) for one in place.split())
        except ValueError:
            self.check(f"there is '{words}' to tap", False, place)
            return
        self.finger.tap(x, y)
        seen = self.kiosk.until("screen", lambda answer: answer.split()[0] == screen)
        self.check(f"a tap on '{words}' leads to {screen}", seen.split()[0] == screen, seen)
        time.sleep(0.6)   # a second tap within half a second would be taken for a trembling hand


def main():
    program, snapshot, settings = sys.argv[1:4]
    out = pathlib.Path(sys.argv[4]) if len(sys.argv) > 4 else None
    kiosk = Kiosk(program, snapshot, settings, os.environ["PANAL_TOUCH_SIZE"])
    with touch.Touch.from_environment() as finger:
        visit = Visit(kiosk, finger, out)
        seen = kiosk.until("screen", lambda answer: answer.startswith("attract"))
        visit.check("it begins with the attract screen", seen.startswith("attract attract"), seen)
        visit.picture("1-attract")
        # A window that appears under the pointer is told where the pointer is: that was nobody's hand.
        time.sleep(1)
        kiosk.ask("events")
        visit.tap("Español", "home")
        visit.picture("2-home")
        visit.tap("Vías regulares", "topic")
        visit.picture("3-topic")
        visit.tap("¿Cómo pido refugio en México?", "article")
        seen = kiosk.until("page", lambda answer: answer == "PanalReader")
        visit.check("a web view shows the article", seen == "PanalReader", seen)
        visit.picture("4-article")
        visit.tap("Tapachula (Chiapas)", "contact")
        visit.picture("5-contact")
        events = kiosk.ask("events")
        touches, _, pointers, _ = events.split()
        visit.check("all of it was touch, and none of it a pointer", int(touches) >= 8 and int(pointers) == 0, events)
        visit.tap("Atrás", "article")
        visit.tap("Inicio", "home")
        visit.tap("Terminar", "attract")
        seen = kiosk.ask("screen")
        visit.check("after Finish nobody is there", seen.startswith("attract attract"), seen)
        visit.picture("6-finished")
        visit.check("it ends when asked to", kiosk.end() == 0)
    print(f"1..{len(visit.results)}")
    return not all(visit.results)


if __name__ == "__main__":
    sys.exit(main())
