#!/usr/bin/python3
"""Counts the sentences that stand in C++ and not in text tables.

    tests/project/sentences.py [CHECKOUT] [--list] [--folders FOLDER ...]

A sentence is a string literal (literals that stand one after another are one, a raw one too) with four words or more: runs of two
letters or more, or "a", that are not within an HTML tag or a blank {...}. Prints how many each file has and the sum.
"""

import argparse
import pathlib
import re

FOLDERS = ["output", "commands", "scenarios", "calibration"]
# A comment, a raw literal, a literal or a character: what comes first at its place is what it is.
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'', re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def value_of(token):
    """What one literal says."""
    if token.startswith("R"):
        return token[token.index("(") + 1:token.rindex(")")]
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), token[1:-1])
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[1]), text)


def literals(source):
    """Every string literal: (begin, end, what it says), with those joined that only space and comments keep apart."""
    found = []
    for match in TOKEN.finditer(source):
        if match[0].startswith(("//", "/*", "'")):
            continue
        line = source[source.rfind("\n", 0, match.start()) + 1:match.start()]
        if line.lstrip().startswith("#include"):
            continue
        between = re.sub(r"//[^\n]*|\s+", "", source[found[-1][1]:match.start()]) if found else "-"
        if between:
            found.append((match.start(), match.end(), value_of(match[0])))
        else:
            found[-1] = (found[-1][0], match.end(), found[-1][2] + value_of(match[0]))
    return found


def words_of(text):
    """The words of a text, without HTML tags and blanks."""
    return re.findall(r"(?<![\w-])(?:[^\W\d_]{2,}|[aA])(?![\w-])", re.sub(r"<[^>]*>|\{[^}]*\}", " ", text))


def sentences(path):
    """The literals of a file that are sentences."""
    return [literal for literal in literals(path.read_text(encoding="utf-8")) if len(words_of(literal[2])) >= 4]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkout", type=pathlib.Path, nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--list", action="store_true", help="print every sentence")
    parser.add_argument("--folders", nargs="+", default=FOLDERS)
    arguments = parser.parse_args()
    for folder in arguments.folders:
        total = 0
        for path in sorted((arguments.checkout / folder).rglob("*.[ch]pp")):
            found = sentences(path)
            total += len(found)
            if found:
                print(f"{len(found):5} {path.relative_to(arguments.checkout)}")
            for _, _, text in found if arguments.list else []:
                print("        " + " ".join(text.split()))
        print(f"{total:5} sentences in {folder}")


if __name__ == "__main__":
    main()
