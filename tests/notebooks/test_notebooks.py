"""Notebooks run from end to end on results that the program writes."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import h5py
import nbformat

ROOT = pathlib.Path(os.environ["HOLLOWAY_ROOT"])
PROGRAM = os.environ["HOLLOWAY_PROGRAM"]
sys.path.insert(0, str(ROOT / "notebooks"))

import run_notebooks  # noqa: E402 (found through the line above)


class Notebooks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.results = pathlib.Path(cls.folder.name) / "results.h5"
        subprocess.run(
            [PROGRAM, "compare", "scenarios/west-midlands.json", "scenarios/west-midlands-new-chance.json", "--replications", "3",
             "--years", "1", "--quiet", "--out", cls.folder.name],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        os.environ["HOLLOWAY_RESULTS"] = str(cls.results)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_dataset_carries_unit_and_description(self):
        bare = []

        def look(name, item):
            if isinstance(item, h5py.Dataset) and not (item.attrs.get("unit") and item.attrs.get("description")):
                bare.append(name)

        with h5py.File(self.results, "r") as results:
            results.visititems(look)
            self.assertEqual(len(results), 2)
        self.assertEqual(bare, [])

    def test_women_in_prison_is_drawn(self):
        notebook = run_notebooks.execute(ROOT / "notebooks" / "women_in_prison.ipynb")
        pictures = [output for cell in notebook.cells for output in cell.get("outputs", []) if "image/png" in output.get("data", {})]
        self.assertEqual(len(pictures), 2)
        text = "".join(output.get("text", "") for cell in notebook.cells for output in cell.get("outputs", []))
        self.assertIn("3 replications of 12 months", text)

    def test_notebooks_are_kept_without_outputs(self):
        for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
            for cell in nbformat.read(path, as_version=4).cells:
                self.assertFalse(cell.get("outputs"), f"{path.name} carries outputs")


if __name__ == "__main__":
    unittest.main()
