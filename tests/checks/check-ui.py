#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Panal developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees or hears can be translated, and everything that can be touched has a name: in templates
(ui/**/*.ui) and where C makes widgets."""

import re
import xml.parsers.expat

from check import Check

VISIBLE = {"label", "title", "tooltip-text", "placeholder-text", "description", "text"}
SPOKEN = {"label", "description", "value-text", "help-text", "placeholder", "role-description"}
TOUCHED = re.compile(r"(Button|Switch|Scale|Entry|Text|Tile|Key)$")
PLACEHOLDER = re.compile(r"%(\d+\$)?[-+ #0-9.]*[a-zA-Z]|\{\w*\}")
# A call that shows its text argument as it is; the text must come through _(), N_(), C_() or a variable.
SHOWS = re.compile(r"\b(gtk_(?:label|check_button|toggle_button|button|link_button)_(?:new|new_with_label|new_with_mnemonic|"
                   r"set_text|set_label|set_markup)|gtk_widget_set_tooltip_text|gtk_window_set_title|"
                   r'gtk_(?:entry|search_entry)_set_placeholder_text) ?\([^"();]*"((?:\\.|[^"\\])*)"')
HEARD = re.compile(r'GTK_ACCESSIBLE_PROPERTY_(?:LABEL|DESCRIPTION|VALUE_TEXT),\s*"((?:\\.|[^"\\])*)"')


class Template:
    """The elements of a template, each as a dict with its line, its children and the comment before it."""

    def __init__(self, text):
        self.elements, self.open, self.comment = [], [], ""
        parser = xml.parsers.expat.ParserCreate()
        parser.StartElementHandler = self.start
        parser.EndElementHandler = lambda name: self.open.pop()
        parser.CharacterDataHandler = self.words
        parser.CommentHandler = lambda words: setattr(self, "comment", words.strip())
        self.parser = parser
        parser.Parse(text.encode(), True)

    def start(self, name, attributes):
        one = {"tag": name, "line": self.parser.CurrentLineNumber, "children": [], "text": "", "comment": self.comment,
               **{f"@{key}": value for key, value in attributes.items()}}
        self.comment = ""
        self.elements.append(one)
        if self.open:
            self.open[-1]["children"].append(one)
        self.open.append(one)

    def words(self, words):
        if self.open:
            self.open[-1]["text"] += words


def is_named(element):
    """Whether something in it (not in another thing to touch) gives it a name to say."""
    for child in element["children"]:
        if child["tag"] == "property" and child.get("@name") in ("label", "placeholder-text"):
            return True
        if child["tag"] in ("property", "relation") and child.get("@name") == "labelled-by":
            return True
        if child["tag"] not in ("object", "template") and is_named(child):
            return True
        if child["tag"] == "object" and not TOUCHED.search(child["@class"]) and is_named(child):
            return True
    return False


def template(check, path):
    try:
        elements = Template(check.text(path)).elements
    except xml.parsers.expat.ExpatError as error:
        check.finding(path, error.lineno, "this is no XML")
        return
    for one in elements:
        name, words = one.get("@name"), one["text"].strip()
        if one["tag"] == "property" and name in VISIBLE | SPOKEN and re.search(r"[^\W\d_]", words):
            if one.get("@translatable") != "yes":
                check.finding(path, one["line"], f"'{name}' is for people: translatable=\"yes\"")
            if PLACEHOLDER.search(words) and not (one.get("@comments") or one["comment"]):
                check.finding(path, one["line"], f"say in a comment for translators what stands for {PLACEHOLDER.search(words).group(0)}")
        kind = one.get("@class", "") if one["tag"] in ("object", "template") else ""
        if one["tag"] == "object" and TOUCHED.search(kind) and not is_named(one):
            check.finding(path, one["line"], f"this {kind} has no name: a label, or an accessible label")


def main():
    check = Check("ui", __doc__)
    for path in check.files("ui/**/*.ui"):
        template(check, path)
    for path in check.files(*(f"src/{folder}/**/*.c" for folder in ("widgets", "reader", "views", "shell", "app"))):
        for pattern in (SHOWS, HEARD):
            for match in pattern.finditer(check.text(path)):
                if re.search(r"[^\W\d_]", re.sub(r"%\w+|<[^>]*>", "", match.groups()[-1])):
                    line = check.text(path).count("\n", 0, match.start()) + 1
                    check.finding(path, line, f"people read \"{match.groups()[-1]}\": write it as _(\"…\")")
    check.finish()


if __name__ == "__main__":
    main()
