#!/usr/bin/python3
"""What stands in each room of the program, and which rooms include which: counted from the sources.

    tests/project/rooms.py [CHECKOUT] [--pairs]

Prints for each room its files and lines of C++, then how many includes stay within a room, go down to a lower one, and run back up.
"""

import argparse
import collections
import pathlib
import re

# Low to high. A room may include from itself and from those before it; stages of the pathway are of one height, and include none of
# one another: what one hands over to another is declared in area/handovers.hpp.
MODEL = ["map", "numbers", "woman", "counting", "area", "life"]
STAGES = ["offending", "police", "court", "probation", "custody", "resettlement", "health"]
ROOMS = [
    "sim/core", "sim/engine", *(f"sim/pathway/{room}" for room in [*MODEL, *STAGES, "day"]), "sim/programmes", "sim/experiment", "sim/experiment/journeys",
    "output/files", "output/measures", "output/study", "output/words", "output/money", "output/analysis", "output/tables", "output/sweep", "output/journeys", "output/telling", "output/page",
    "output/results/summary", "output/results", "output/headline", "scenarios/reader/problems", "scenarios/reader/files", "scenarios/reader/shape", "scenarios/reader/published", "scenarios/reader/parameters", "scenarios/describe/phrases",
    "scenarios/reader/programme/checks", "scenarios/reader/programme", "scenarios/reader/scenario", "scenarios/describe", "scenarios/new", "output/document", "calibration", "tests/bench", "commands/shared",
    "commands/study", "commands/shell", "commands/verify", "commands",
]
# What is declared row by row, with next to no code: not counted among the files that make a room hard to read.
TABLES = re.compile(r"(_list|counters|dimensions|measure_table|fact_table|journey|levers|decisions|vocabulary)\.[ch]pp$")


def room_of(path):
    """The room that a path from the root lies in, or None."""
    return max((room for room in ROOMS if str(path).startswith(room + "/")), key=len, default=None)


def height_of(room):
    """How high a room stands; stages of the pathway share one height."""
    name = room.rsplit("/", 1)[-1]
    return ROOMS.index("sim/pathway/offending") if room.startswith("sim/pathway/") and name in STAGES else ROOMS.index(room)


def sources(root):
    """Every C++ file of the program, its path from the root and its text."""
    for path in sorted({path for room in ROOMS for path in (root / room).rglob("*.[ch]pp")}):
        yield path.relative_to(root), path.read_text(encoding="utf-8")


def includes(root):
    """Every include of a file of ours by another: (path, included path)."""
    for path, text in sources(root):
        for included in re.findall(r'^\s*#include\s*"([^"]+)"', text, flags=re.MULTILINE):
            yield str(path), included


def is_up(path, included):
    """Whether an include runs back up, or from one stage of the pathway into another."""
    here, there = room_of(path), room_of(included)
    return here != there and there is not None and height_of(there) >= height_of(here)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkout", type=pathlib.Path, nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--pairs", action="store_true", help="name every include that runs back up")
    arguments = parser.parse_args()
    files, lines, kinds, up = collections.Counter(), collections.Counter(), collections.Counter(), []
    for path, text in sources(arguments.checkout):
        files[room_of(path)] += 1
        lines[room_of(path)] += text.count("\n")
    for path, included in includes(arguments.checkout):
        here, there = room_of(path), room_of(included)
        if there is None:
            continue
        if is_up(path, included):
            up.append((path, included))
        kinds["within a room" if here == there else "back up" if is_up(path, included) else "down"] += 1
    for room in ROOMS:
        print(f"{files[room]:4} files {lines[room]:6} lines  {room}")
    print(f"{sum(files.values()):4} files {sum(lines.values()):6} lines")
    print(f"{sum(kinds.values())} includes: " + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))
    pairs = {tuple(sorted((room_of(a), room_of(b)))) for a, b in up}
    print(f"{len(pairs)} pairs of rooms with includes back up")
    if arguments.pairs:
        for path, included in up:
            print(f"  {path} -> {included}")


if __name__ == "__main__":
    main()
