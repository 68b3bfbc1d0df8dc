"""The changes that CONTRIBUTING shows still apply, and touch no more files than it says. That they build is seen by `./holloway test --long`."""

import os
import pathlib
import subprocess
import sys
import unittest

ROOT = pathlib.Path(os.environ["HOLLOWAY_ROOT"])


class ExamplesOfChanges(unittest.TestCase):
    def test_each_applies_alone_and_after_the_others(self):
        process = subprocess.run([sys.executable, ROOT / "tests" / "project" / "examples_of_changes.py", "--apply"], capture_output=True, text=True, check=False)
        self.assertEqual(process.returncode, 0, process.stdout + process.stderr)

    def test_contributing_shows_each(self):
        shown = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
        for diff in sorted((ROOT / "tests" / "project" / "changes").glob("*.diff")):
            self.assertIn(f"tests/project/changes/{diff.name}", shown)


if __name__ == "__main__":
    unittest.main()
