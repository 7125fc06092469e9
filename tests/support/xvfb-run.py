#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on a display of its own: own number, own home, own runtime folder, and with --bus its own D-Bus.
The exit code is the program's; 128 + N when signal N ended it.

usage: xvfb-run.py [--size 1080x1920] [--bus] [--a11y] -- PROGRAM [ARGUMENTS]

GTK_A11Y=none unless --a11y. Everything that it makes is in a temporary folder and gone afterwards.
"""

import argparse
import sys
import tempfile

import display


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1080x1920", help="width and height of the screen in pixels")
    parser.add_argument("--bus", action="store_true", help="with a D-Bus session of its own")
    parser.add_argument("--a11y", action="store_true", help="let GTK speak to the accessibility bus")
    parser.add_argument("program", nargs="+")
    asked = parser.parse_args()
    display.watch_signals()
    command = (["dbus-run-session", "--"] if asked.bus else []) + asked.program
    with tempfile.TemporaryDirectory(prefix="panal-", ignore_cleanup_errors=True) as home:
        try:
            # 102 dots an inch: 1080 of them are as wide as a 21.5-inch panel.
            with display.server(["Xvfb", "-screen", "0", f"{asked.size}x24", "-dpi", "102"]) as name:
                env = display.environment(name, home)
                if asked.a11y:
                    env.pop("GTK_A11Y")
                    env.pop("NO_AT_BRIDGE")
                return display.run_program(command, env)
        except display.DisplayError as error:
            print(f"xvfb-run: {error}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main())
