#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on an X server with a real touch screen, without any hardware, without a terminal, as root or not.
The program finds the touch screen by PANAL_TOUCH (a socket) and PANAL_TOUCH_SIZE, which touch.py reads.

usage: touch-display.py [--size 1080x1920] [--bus] -- PROGRAM [ARGUMENTS]

There is no window manager: give a window the size of the screen. The exit code is the program's.
"""

import argparse
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import display  # noqa: E402 (it lies one folder above)


def configuration(folder, width, height):
    """The server's configuration, with timings that any driver of a screen in memory takes."""
    across, down = width + 240, height + 40
    timings = f"{width} {width + 40} {width + 140} {across} {height} {height + 3} {height + 13} {down}"
    # The dummy driver refuses a pixel clock above 300 MHz; who looks at it does not care how often it refreshes.
    clock = min(across * down * 60 / 1e6, 250)
    text = (HERE / "xorg.conf.in").read_text(encoding="utf-8")
    for name, value in {"FOLDER": folder, "WIDTH": width, "HEIGHT": height, "TIMINGS": timings,
                        "CLOCK": f"{clock:.2f}"}.items():
        text = text.replace(f"@{name}@", str(value))
    path = pathlib.Path(folder) / "xorg.conf"
    path.write_text(text, encoding="utf-8")
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1080x1920", help="width and height of the screen in pixels")
    parser.add_argument("--bus", action="store_true", help="with a D-Bus session of its own")
    parser.add_argument("program", nargs="+")
    asked = parser.parse_args()
    width, height = (int(one) for one in asked.size.split("x"))
    display.watch_signals()
    command = (["dbus-run-session", "--"] if asked.bus else []) + asked.program
    with tempfile.TemporaryDirectory(prefix="panal-", ignore_cleanup_errors=True) as home:
        server = ["Xorg", "-config", str(configuration(home, width, height)), "-configdir", f"{home}/none",
                  "-logfile", f"{home}/log", "-novtswitch", "-sharevts", "-keeptty", "-seat", "seat-none", "-dpi", "102"]
        try:
            with display.server(server) as name:
                env = display.environment(name, home)
                env.update(PANAL_TOUCH=f"{home}/touch", PANAL_TOUCH_SIZE=asked.size)
                return display.run_program(command, env)
        except display.DisplayError as error:
            print(f"touch-display: {error}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main())
