#!/usr/bin/python3
"""Names the functions with more lines than one can take in at once.

    tests/project/long_functions.py [CHECKOUT] [--more-than N]

Counts the lines of a function's body, from its opening brace to its closing one. What is set out row by row is no function: a table, or
a list that gives one line to each thing (NAMED).
"""

import argparse
import pathlib
import re

FOLDERS = ["sim", "output", "scenarios", "calibration", "commands", "tests/bench"]
LONGEST = 50
# Lists written as functions, one thing a line.
LISTS = re.compile(r"(_list|_parameters)\.hpp$")
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'', re.DOTALL)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")


def without_texts(source):
    """The source with comments, texts and preprocessor lines blanked, line for line."""
    source = TOKEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), source)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda match: re.sub(r"[^\n]", " ", match[0]), source, flags=re.MULTILINE)


def name_of(head):
    """What a function is called, of what stands before its body."""
    found = re.search(r"([\w:~]+|operator\W+)\s*\(", head)
    return found[1] if found else head.strip()


def functions(path):
    """Every function with a body: (name, first line, lines)."""
    source = without_texts(path.read_text(encoding="utf-8"))
    found, head, line, stack = [], "", 1, []
    for character in source:
        inside = any(kind != "scope" for kind, _, _ in stack)
        if character == "{":
            plain = re.sub(r"<[^<>]*>", "", head)
            outside = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", plain))
            if not inside and SCOPE.search(outside) and "(" not in head:
                kind = "scope"
            elif not inside and "(" in head and "=" not in outside.replace("operator=", "").replace("==", ""):
                kind = "function"
            else:
                kind = "other"
            stack.append((kind, line, name_of(head)))
            head = head + "{" if kind == "other" and not inside else ""
        elif character == "}":
            kind, begin, name = stack.pop()
            if kind == "function":
                found.append((name, begin, line - begin + 1))
            if kind != "other":
                head = ""
        elif character == ";" and not inside:
            head = ""
        elif not inside:
            head += character
        line += character == "\n"
    return found


def long_functions(root, more_than=LONGEST):
    """Those that are longer: (lines, "path:line name"), the longest first."""
    files = sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.[ch]pp") if not LISTS.search(path.name))
    found = [(lines, f"{path.relative_to(root)}:{begin} {name}") for path in files for name, begin, lines in functions(path) if lines > more_than]
    return sorted(found, reverse=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkout", type=pathlib.Path, nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--more-than", type=int, default=LONGEST)
    arguments = parser.parse_args()
    found = long_functions(arguments.checkout, arguments.more_than)
    for lines, where in found:
        print(f"{lines:5} {where}")
    print(f"{len(found)} functions of more than {arguments.more_than} lines")


if __name__ == "__main__":
    main()
