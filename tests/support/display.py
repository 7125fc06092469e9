# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""X servers for one test: each has its own number, found by the server itself, and is stopped by its process id."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time

START_SECONDS = 60


class DisplayError(Exception):
    """The server did not come up; the text says why and what to do."""


_asked_to_end = []


def watch_signals():
    """Remembers that somebody wants us to end. Nothing is interrupted at a wrong moment, such as between starting a
    child and knowing its id; who waits asks check_signals()."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, frame: _asked_to_end.append(number))


def check_signals():
    if _asked_to_end:
        raise SystemExit(128 + _asked_to_end[0])


def stop(process):
    """Ends a child that we started, gently and then for sure."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def read_number(reader, process, log):
    """The number that the server writes into the pipe when it is ready."""
    os.set_blocking(reader, False)
    text, end = b"", time.monotonic() + START_SECONDS
    while not text.endswith(b"\n"):
        check_signals()
        if process.poll() is not None or time.monotonic() > end:
            log.seek(0)
            raise DisplayError(f"the X server did not start: {log.read()[-2000:].strip() or 'it said nothing'}")
        try:
            text += os.read(reader, 16)
        except BlockingIOError:
            pass
        time.sleep(0.02)
    return text.decode().strip()


@contextlib.contextmanager
def server(command):
    """Runs an X server for as long as the block lasts and gives its display name, such as ':7'."""
    if not shutil.which(command[0]):
        raise DisplayError(f"there is no program '{command[0]}': install it with ./panal setup")
    reader, writer = os.pipe()
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        process = subprocess.Popen([*command, "-displayfd", str(writer), "-nolisten", "tcp", "-noreset"],
                                   pass_fds=[writer], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True)
        os.close(writer)
        try:
            yield ":" + read_number(reader, process, log)
        finally:
            os.close(reader)
            stop(process)


def environment(display, home):
    """What a program on that display is told: no graphics card, nothing of the user's own, no word to other programs."""
    names = {name: value for name, value in os.environ.items()
             if not name.startswith(("GTK_", "GDK_", "GSK_", "WAYLAND_", "DBUS_SESSION", "AT_SPI", "WEBKIT_", "XAUTH"))}
    runtime = os.path.join(home, "runtime")
    os.makedirs(runtime, mode=0o700, exist_ok=True)
    return {**names, "DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": runtime,
            "XDG_CACHE_HOME": os.path.join(home, "cache"), "XDG_CONFIG_HOME": os.path.join(home, "config"),
            "XDG_DATA_HOME": os.path.join(home, "data"), "XDG_STATE_HOME": os.path.join(home, "state"),
            "GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "GDK_DEBUG": "gl-disable", "GTK_A11Y": "none",
            "GSETTINGS_BACKEND": "memory", "GIO_USE_VFS": "local", "NO_AT_BRIDGE": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1"}


def run_program(command, env):
    """Runs the program of the test in a process group of its own; nothing that it started outlives it."""
    process = subprocess.Popen(command, env=env, start_new_session=True)
    try:
        while process.poll() is None:
            check_signals()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
        return 128 - process.returncode if process.returncode < 0 else process.returncode
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        stop(process)
