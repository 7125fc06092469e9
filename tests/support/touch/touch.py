#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers for a server started by touch-display.py: real touch events, in pixels of the screen.

As a module: `with touch.Touch.from_environment () as finger: finger.tap (400, 300)`. As a program it reads one order
a line from its input and answers `ok` to each, so that a test in C can drive it through pipes:

  tap X Y | hold X Y MILLISECONDS | swipe X0 Y0 X1 Y1 MILLISECONDS | pinch X Y FROM TO MILLISECONDS | wait MILLISECONDS

The server reads one connection only and is of no use after it has closed: keep one for the whole test.
The messages are those of xf86-input-inputtest-protocol.h, version 1.0, in the byte order of the machine.
"""

import os
import socket
import struct
import sys
import time

VALUATORS = 64            # room in each message
RANGE = 65536             # the driver's axes go from 0 to one less
BEGIN, UPDATE, END = 18, 19, 20
FRAME = 0.008             # seconds between two points of a movement, as panels report
VERSION, SYNC, TOUCH = 0, 1, 6


class Touch:
    def __init__(self, path, width, height):
        self.width, self.height = width, height
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(20)
        self.socket.connect(path)
        self._send(struct.pack("=HH", 1, 0), VERSION)
        self._answer()

    @classmethod
    def from_environment(cls):
        width, height = (int(one) for one in os.environ["PANAL_TOUCH_SIZE"].split("x"))
        return cls(os.environ["PANAL_TOUCH"], width, height)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def _send(self, body, kind):
        self.socket.sendall(struct.pack("=II", 8 + len(body), kind) + body)

    def _answer(self):
        """One whole answer: its length comes first."""
        text = b""
        while len(text) < 4 or len(text) < struct.unpack_from("=I", text)[0]:
            more = self.socket.recv(256)
            if not more:
                raise ConnectionError("the X server closed the connection of the touch screen")
            text += more

    def point(self, finger, kind, x, y):
        """One report of one finger. Returns when the server has taken it."""
        if not (0 <= x < self.width and 0 <= y < self.height):
            raise ValueError(f"({x:g}, {y:g}) is not on a screen of {self.width}x{self.height}")
        values = [0.0] * (2 * VALUATORS)
        values[0], values[1] = x * RANGE / self.width, y * RANGE / self.height
        mask = bytes([0b11]) + bytes(VALUATORS // 8 - 1)
        self._send(struct.pack("=III", finger, kind, 0) + mask + bytes(4) + struct.pack(f"={len(values)}d", *values), TOUCH)
        self._send(b"", SYNC)
        self._answer()

    def _move(self, milliseconds, places):
        """Moves fingers along `places (share of the way)`, which gives (finger, x, y) of each."""
        steps = max(2, round(milliseconds / 1000 / FRAME))
        for finger, x, y in places(0):
            self.point(finger, BEGIN, x, y)
        for step in range(1, steps + 1):
            time.sleep(FRAME)
            for finger, x, y in places(step / steps):
                self.point(finger, UPDATE, x, y)
        for finger, x, y in places(1):
            self.point(finger, END, x, y)

    def hold(self, x, y, milliseconds):
        self.point(1, BEGIN, x, y)
        time.sleep(milliseconds / 1000)
        self.point(1, END, x, y)

    def tap(self, x, y):
        self.hold(x, y, 60)

    def swipe(self, x0, y0, x1, y1, milliseconds):
        self._move(milliseconds, lambda way: [(1, x0 + (x1 - x0) * way, y0 + (y1 - y0) * way)])

    def pinch(self, x, y, start, end, milliseconds):
        """Two fingers beside (x, y), their distance from it going from start to end."""
        def places(way):
            radius = start + (end - start) * way
            return [(1, x - radius, y), (2, x + radius, y)]
        self._move(milliseconds, places)

    def wait(self, milliseconds):
        time.sleep(milliseconds / 1000)


ORDERS = {"tap": 2, "hold": 3, "swipe": 5, "pinch": 5, "wait": 1}


def main():
    with Touch.from_environment() as finger:
        for line in sys.stdin:
            order, *numbers = line.split() or [""]
            if ORDERS.get(order) != len(numbers):
                print(f"'{line.strip()}' is no order", flush=True)
                continue
            getattr(finger, order)(*map(float, numbers))
            print("ok", flush=True)


if __name__ == "__main__":
    main()
