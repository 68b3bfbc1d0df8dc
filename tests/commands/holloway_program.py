"""Starts the program under test, each time with folders of its own."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["HOLLOWAY_PROGRAM"]
ROOT = pathlib.Path(os.environ["HOLLOWAY_ROOT"])
BASELINE = ROOT / "scenarios" / "england-and-wales.json"
RESULT_FILES = {"summary.json", "results.h5", "report.html", "run.json"}
RESULTS = RESULT_FILES | {"scenarios"}  # the last a folder, with each scenario as it was run


class ProgramTest(unittest.TestCase):
    """A working directory and a folder for kept replications, fresh for each test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="holloway test ")  # a space, as users' folders have
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.work = self.folder / "work"
        self.work.mkdir()
        self.kept = self.folder / "kept"

    def environment(self, **changes):
        return {**os.environ, "HOLLOWAY_CACHE": str(self.kept), **changes}

    def run_program(self, *words, work=None, prefix=(), **options):
        """The finished process, with its standard output and error as text. `prefix` is a command that starts another."""
        options.setdefault("env", self.environment())
        return subprocess.run([*prefix, PROGRAM, *map(str, words)], cwd=work or self.work, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=600, check=False, **options)

    def run_well(self, *words, **options):
        process = self.run_program(*words, **options)
        self.assertEqual(process.returncode, 0, f"{words}\n{process.stdout}\n{process.stderr}")
        return process

    def assert_wrong_input(self, process, *messages):
        """Status 2, nothing but one 'error: ' a line, with each of these messages."""
        self.assertEqual(process.returncode, 2, process.stdout + process.stderr)
        lines = process.stderr.splitlines()
        self.assertTrue(lines)
        for line in lines:
            self.assertTrue(line.startswith("error: "), line)
        for message in messages:
            self.assertTrue(any(message in line for line in lines), f"no '{message}' in:\n{process.stderr}")
        self.assert_nothing_written()

    def assert_nothing_written(self):
        self.assertEqual([str(path) for path in self.work.rglob("*") if path.suffix != ".json" or path.name == "summary.json"], [])
        self.assertFalse(self.kept.exists())

    def write_scenario(self, name, **content):
        """A scenario file in the working directory: one small area for one year, unless the content says otherwise."""
        scenario = {"name": name, "extends": str(BASELINE), "areas": ["warwickshire"], "years": 1, "programmes": [], **content}
        path = self.work / f"{name}.json"
        path.write_text(json.dumps(scenario, indent=2), encoding="utf-8")
        return path

    def write_pair(self):
        """A small baseline, and the same with New Chance offered."""
        return (self.write_scenario("small"),
                self.write_scenario("small-new-chance", programmes=[{"use": "new-chance", "from": "2019-01-01"}]))


def bytes_of(folder):
    """What every file in a folder holds, by name; those of its folders too."""
    folder = pathlib.Path(folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def names_in(folder):
    return {path.name for path in pathlib.Path(folder).iterdir()}
