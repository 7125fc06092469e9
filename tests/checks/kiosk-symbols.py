#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A public machine's screen cannot sign, fetch, start or open anything: the functions for it are not in the program.

usage: kiosk-symbols.py PROGRAM

Reads the symbols that PROGRAM takes from libraries (nm -D) and all of its own (nm). Exit code 1 with one line for
each forbidden one; 77 (skipped) with the reason if there is no such program.
"""

import pathlib
import re
import subprocess
import sys

# Taken from a library.
FOREIGN = re.compile(r"""^(
    gnutls_\w+ | soup_\w+ | archive_(read|write)_\w+ | crypto_sign\w* |
    system | popen | v?fork | exec(l|le|lp|v|ve|vp|vpe|veat) | fexecve | posix_spawnp? |
    g_spawn\w+ | g_subprocess\w+ | g_app_info_(launch|create)\w* | g_desktop_app_info_\w+ |
    g_socket_client_\w+ | g_network_\w+ | g_resolver_\w+ | socket | connect | getaddrinfo |
    gtk_show_uri\w* | gtk_uri_launcher\w* | gtk_file_(dialog|chooser|launcher)\w* | gtk_app_chooser\w* |
    gtk_print_(unix|operation|dialog)\w* | webkit_print_operation\w* | webkit_web_view_download\w* | webkit_web_inspector\w*
)$""", re.VERBOSE)
# Not even linked in.
OWN = re.compile(r"^panal_(publish|trust|trusted|tuf|sync|update)_")


def symbols(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return sorted({line.split()[-1].split("@")[0] for line in done.stdout.splitlines() if line.split()})


def main(program):
    if not pathlib.Path(program).exists():
        print(f"this build has no {pathlib.Path(program).name} yet, so its symbols cannot be read")
        return 77
    taken = symbols("nm", "-D", "--undefined-only", program)
    own = symbols("nm", program) if taken else []
    found = [one for one in taken if FOREIGN.match(one)] + [one for one in own if OWN.match(one)]
    for name in found:
        print(f"{pathlib.Path(program).name}: '{name}' has no business on a public screen")
    print(f"{len(taken)} symbols from libraries, {len(own)} in all, {len(found)} forbidden")
    return 1 if found or not taken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
