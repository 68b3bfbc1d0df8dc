#!/usr/bin/python3
"""Says whether two builds of Holloway give the same numbers for every shipped comparison.

    tests/project/same_numbers.py BEFORE AFTER [--replications N] [--years N] [--only TEXT]

BEFORE and AFTER are checkouts, each with a built program (build/release/holloway, or what --program names within them). Every
shipped comparison is run by both, from its own checkout's scenarios, and every value of summary.json and every dataset and
attribute of results.h5 is compared, bit for bit. Left out are what a change of layout may change: the values listed in NOT_COMPARED.
Rows that only AFTER has (a parameter added, a measure added) are named and are no difference. Status 0: the same; 1: not.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import h5py
import numpy

# Baseline, and the options that are compared with it in one run.
COMPARISONS = [
    ("west-midlands", ["west-midlands-new-chance", "west-midlands-new-chance-fallen", "west-midlands-new-chance-no-effect",
                       "west-midlands-new-chance-substance-use"]),
    ("greater-manchester", ["greater-manchester-whole-system"]),
    ("london", ["london-diversion-reach-published", "london-diversion-reach-3", "london-diversion-reach-30", "london-diversion-reach-100"]),
    ("england-and-wales", ["wales-diversion-in-england", "one-keyworker-more", "childcare-at-every-appointment",
                           "problem-solving-court-in-every-area", "no-sentence-under-six-months", "through-the-gate-for-short-sentences",
                           "safe-housing-on-release", "places-money-for-womens-centres"]),
    ("england-and-wales-2024", []),
]
# Keys that name files, programs and inputs, and not results.
NOT_COMPARED = {"parameters", "sha256", "file", "reproduce", "version"}


def run(checkout, program, baseline, options, arguments, out):
    areas = []
    if baseline == "london":  # the options extend the national file
        areas = ["--area", "metropolitan-police"]
    files = [f"scenarios/{name}.json" for name in [baseline, *options]]
    command = [checkout / program, "compare" if options else "run", *files, *areas, "--quiet", "--out", out,
               "--replications", arguments.replications, "--years", arguments.years]
    environment = {**os.environ, "HOLLOWAY_ROOT": str(checkout), "HOLLOWAY_CACHE": ""}
    subprocess.run([str(word) for word in command], cwd=checkout, env=environment, check=True)


def leaves(value, path=""):
    """Every value of a document with its place, except what is not compared."""
    if isinstance(value, dict):
        if {"low", "high", "evidence", "unit"} <= value.keys():  # the range of a number has had two keys
            value = {**value, "range": [value["low"], value["high"]]}
            del value["low"], value["high"]
        for key, member in value.items():
            if key not in NOT_COMPARED:
                yield from leaves(member, f"{path}/{key}")
    elif isinstance(value, list):
        for position, member in enumerate(value):
            yield from leaves(member, f"{path}/{position}")
    else:
        yield path, value


def datasets(path):
    """Every dataset's bytes and every attribute of an HDF5 file, with its place."""
    found = {}
    with h5py.File(path) as file:
        def keep(name, item):
            if name.split("/")[-1] in NOT_COMPARED:
                return
            if isinstance(item, h5py.Dataset):
                values = numpy.asarray(item[()])
                found[name] = (values.shape, values.tolist() if values.dtype == object else values.tobytes())
            for key, value in item.attrs.items():
                if key not in NOT_COMPARED:
                    found[f"{name}@{key}"] = str(value)
        file.visititems(keep)
    return found


def differences(before, after):
    """What is lost or changed, and what is only in the second."""
    wrong = [f"{place} is gone" for place in before if place not in after]
    wrong += [f"{place}: {str(before[place])[:60]} before, {str(after[place])[:60]} after"
              for place in before if place in after and before[place] != after[place]]
    return wrong, [place for place in after if place not in before]


def compare(name, before, after):
    """The number of values compared, and of those that differ."""
    wrong, count = [], 0
    for read, file in [(lambda path: dict(leaves(json.loads(path.read_text(encoding="utf-8")))), "summary.json"), (datasets, "results.h5")]:
        first, second = read(before / file), read(after / file)
        lost, added = differences(first, second)
        count += len(first)
        wrong += [f"{file} {line}" for line in lost]
        if added:
            print(f"{name}: {file} has {len(added)} more, such as {added[0]}")
    for line in wrong[:20]:
        print(f"{name}: {line}")
    print(f"{name}: {count} values compared, {len(wrong)} differ")
    return count, len(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=pathlib.Path)
    parser.add_argument("after", type=pathlib.Path)
    parser.add_argument("--program", default="build/release/holloway", help="the program within each checkout")
    parser.add_argument("--replications", default=2)
    parser.add_argument("--years", default=2)
    parser.add_argument("--only", default="", help="comparisons whose baseline has this in its name")
    arguments = parser.parse_args()
    counts = [0, 0]
    for baseline, options in COMPARISONS:
        if arguments.only not in baseline:
            continue
        with tempfile.TemporaryDirectory(prefix="same-numbers-") as folder:
            outs = [pathlib.Path(folder) / side for side in ("before", "after")]
            for checkout, out in zip((arguments.before, arguments.after), outs):
                run(checkout.resolve(), arguments.program, baseline, options, arguments, out)
            counts = [sum(pair) for pair in zip(counts, compare(baseline, *outs))]
    print(f"{counts[0]} values compared in all, {counts[1]} differ")
    sys.exit(1 if counts[1] or not counts[0] else 0)


if __name__ == "__main__":
    main()
