#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One palette: each theme defines the same colours, articles (ui/reader/tokens.css) use the same values as the
screens (ui/css/tokens-THEME.css), and what is written on a colour can be read (WCAG 2.2, contrast of 1.4.6)."""

import re

from check import Check

DEFINE = re.compile(r"@define-color (\w+) ([^;]+);")
BLOCK = re.compile(r"([^{}]+)\{([^{}]*)\}")
PROPERTY = re.compile(r"--([a-z0-9-]+):\s*([^;]+);")
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|alpha\(")
# (ground, ink, least contrast)
READABLE = [("paper", "ink", 7), ("card", "ink", 7), ("paper", "soft", 7), ("card", "soft", 7), ("bar", "bar_ink", 7),
            ("honey", "honey_ink", 7), ("button", "button_ink", 7), ("exit", "exit_ink", 7),
            ("emergency", "emergency_ink", 7), ("note_ground", "ink", 7), ("card", "line", 3)]


def plain(value):
    return re.sub(r"\s+", "", value).lower()


def luminance(colour):
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(check, path, colours):
    pairs = READABLE + [(name, "topic_ink", 7) for name in colours
                        if name.startswith("topic_") and name not in ("topic_ink", "topic_square")]
    for ground, ink, least in pairs:
        values = [colours.get(name, "") for name in (ground, ink)]
        if all(re.fullmatch("#[0-9a-f]{6}", value) for value in values):
            low, high = sorted(map(luminance, values))
            contrast = (high + 0.05) / (low + 0.05)
            if contrast < least:
                check.finding(path, 0, f"{ink} on {ground} has a contrast of {contrast:.1f}:1, less than {least}:1")


def articles(check, path, themes):
    """`:root { … }` is the light theme; a block whose selector says dark or contrast is that one."""
    text = re.sub(r"/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match.group(0)), check.text(path), flags=re.DOTALL)
    for block in BLOCK.finditer(text):
        theme = next((one for one in themes if one in block.group(1)), "light")
        for match in PROPERTY.finditer(block.group(2)):
            name, value = match.group(1).replace("-", "_"), plain(match.group(2))
            line = text.count("\n", 0, block.start(2) + match.start()) + 1
            if not COLOUR.match(value):
                continue
            if name not in themes.get(theme, {}):
                check.finding(path, line, f"the {theme} theme of the screens has no colour '{name}'")
            elif themes[theme][name] != value:
                check.finding(path, line, f"'{name}' is {value} here and {themes[theme][name]} in tokens-{theme}.css")


def main():
    check = Check("tokens", __doc__)
    themes = {}
    for path in check.files("ui/css/tokens-*.css"):
        theme = path.stem[len("tokens-"):]
        themes[theme] = {name: plain(value) for name, value in DEFINE.findall(check.text(path))}
        readable(check, path, themes[theme])
    every = set().union(*themes.values())
    for theme, colours in themes.items():
        for name in sorted(every - set(colours)):
            check.finding(f"ui/css/tokens-{theme}.css", 0, f"'{name}' is missing, other themes define it")
    for path in check.files("ui/css/*.css", "ui/css/**/*.css"):
        for number, line in check.lines(path):
            if not path.name.startswith("tokens-") and COLOUR.search(re.sub(r"alpha\(@\w+", "", line)):
                check.finding(path, number, "a colour stands in tokens-….css and has a name")
    for path in check.files("ui/reader/tokens.css"):
        articles(check, path, themes)
    if check.files("ui/reader/*.css") and not check.has("ui/reader/tokens.css"):
        check.finding("ui/reader/tokens.css", 0, "articles have no palette: this file is missing")
    check.finish()


if __name__ == "__main__":
    main()
