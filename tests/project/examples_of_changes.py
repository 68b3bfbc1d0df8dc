#!/usr/bin/python3
"""Makes the changes that CONTRIBUTING shows in a copy of the project, builds it, and asks the program for what they add.

    tests/project/examples_of_changes.py [--apply] [--keep FOLDER]

Status 0 if each applies, touches no more files than tests/project/changes/files.json says, and is seen in the program that was built.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(os.environ.get("HOLLOWAY_ROOT", pathlib.Path(__file__).resolve().parents[2]))
CHANGES = ROOT / "tests" / "project" / "changes"
# Tests, and what the program makes from what was changed.
NOT_COUNTED = re.compile(r"^(tests/|CHANGELOG\.md|sim/(ODD|MECHANISMS)\.md|sim/pictures/|scenarios/programmes/README\.md"
                         r"|scenarios/schema/(parameters|parameter_changes|area_ids|programme_ids)\.schema\.json)")
# Where the program is to write, what it wrote is searched too.
TEXTS = {".html", ".json", ".md", ".tsv", ".txt"}


def copy_of_project(folder):
    """The project without what is built or kept."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns("build", ".git", ".holloway", "results", "__pycache__"), symlinks=True)


def files_touched(diff, example):
    """The files that a change touches by hand, without its own folder and the files that files.json names beside the number."""
    names = re.findall(r"^\+\+\+ b/(\S+)", diff.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [name for name in names if not NOT_COUNTED.match(name) and name not in example.get("beside", [])
            and not ("folder" in example and name.startswith(example["folder"] + "/"))]


def apply(diff, folder, *options):
    """Applies one change to the copy. Says what patch said where it does not fit."""
    process = subprocess.run(["patch", "-p1", "--forward", "--no-backup-if-mismatch", *options, "-i", diff], cwd=folder, capture_output=True, text=True, check=False)
    return [] if process.returncode == 0 else [f"{diff.name} does not apply:\n{process.stdout}{process.stderr}"]


def apply_all(said, folder):
    """Sees that each change would apply alone, then applies them one after another."""
    wrong = [line for name in said for line in apply(CHANGES / f"{name}.diff", folder, "--dry-run")]
    for name, example in said.items():
        diff = CHANGES / f"{name}.diff"
        touched = files_touched(diff, example)
        if not 0 < len(touched) <= example["files"]:
            wrong.append(f"{diff.name} touches {len(touched)} files where {example['files']} are said: {', '.join(touched)}")
        wrong += apply(diff, folder)
    return wrong


def build(folder):
    """The program of the copy."""
    made = folder / "build" / "examples"
    options = ["-D", "CMAKE_BUILD_TYPE=Quick", "-D", "CMAKE_CXX_FLAGS_QUICK=-O1"]
    if shutil.which("ccache"):
        options += ["-D", "CMAKE_CXX_COMPILER_LAUNCHER=ccache"]
    subprocess.run(["cmake", "-S", folder, "-B", made, "-G", "Ninja", *options], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", made, "--target", "holloway"], check=True)
    return made / "holloway"


def seen(program, said, folder):
    """Which changes the program shows nothing of."""
    wrong = []
    environment = {**os.environ, "HOLLOWAY_ROOT": str(folder), "HOLLOWAY_CACHE": ""}
    for name, example in said.items():
        words = [word.replace("OUT", str(folder / "out" / name)) for word in example["ask"]]
        process = subprocess.run([program, *words], cwd=folder, env=environment, capture_output=True, text=True, check=False)
        said_by_it = process.stdout + process.stderr
        for file in sorted((folder / "out" / name).rglob("*")):
            if file.suffix in TEXTS:
                said_by_it += file.read_text(encoding="utf-8", errors="replace")
        if process.returncode != 0 or example["answer"] not in said_by_it:
            wrong.append(f"{name}: {' '.join(example['ask'])} ended {process.returncode} and does not say \"{example['answer']}\": {process.stderr[:400]}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--apply", action="store_true", help="only see that each change applies and touches no more files than said")
    parser.add_argument("--keep", type=pathlib.Path, help="make the copy here and leave it")
    arguments = parser.parse_args()
    said = json.loads((CHANGES / "files.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="holloway-changes-") as temporary:
        folder = arguments.keep or pathlib.Path(temporary) / "holloway"
        copy_of_project(folder)
        wrong = apply_all(said, folder)
        if not wrong and not arguments.apply:
            wrong = seen(build(folder), said, folder)
    for line in wrong:
        print(line)
    print(f"{len(said)} changes, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
