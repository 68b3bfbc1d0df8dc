"""`document`: the whole documentation, with and without Graphviz."""

import shutil
import unittest

from holloway_program import ROOT, ProgramTest

# What the copy kept with the sources has, the program must write: a picture of each process, and the overview.
PICTURES = sorted(path.stem for path in (ROOT / "sim" / "pictures").glob("*.dot"))


class Document(ProgramTest):
    def test_texts_and_pictures(self):
        text = self.run_well("document", "--out", self.work / "new" / "folder").stdout
        folder = self.work / "new" / "folder"
        self.assertIn("ODD.md", text)
        self.assertIn("pathway", PICTURES)
        self.assertIn("case", PICTURES)
        for name in ["ODD.md", "MECHANISMS.md", *(f"pictures/{p}.dot" for p in PICTURES)]:
            self.assertTrue((folder / name).is_file(), name)
        if shutil.which("dot"):
            self.assertNotIn("graphviz", text)
            for process in PICTURES:
                self.assertIn("<svg", (folder / "pictures" / f"{process}.svg").read_text(encoding="utf-8"))

    def test_without_graphviz_only_the_dot_and_says_so(self):
        process = self.run_well("document", "--out", self.work / "out", env=self.environment(PATH=str(self.work)))
        self.assertIn("graphviz", process.stdout)
        pictures = sorted(path.name for path in (self.work / "out" / "pictures").iterdir())
        self.assertEqual(pictures, [f"{p}.dot" for p in PICTURES])

    def test_no_shell_reads_the_name_of_a_folder(self):
        odd = self.work / "x'; touch pwned; '"
        odd.mkdir()
        for folder in [odd.name, "nowhere", "$(touch pwned)"]:
            self.run_well("document", "--out", self.work / "$(touch pwned)`touch pwned`", env=self.environment(TMPDIR=folder))
        self.assertEqual([path for path in self.work.rglob("pwned")], [])
        self.assertEqual(list(odd.iterdir()), [], "no litter")

    def test_a_picture_of_a_users_own_is_not_removed(self):
        pictures = self.work / "out" / "pictures"
        pictures.mkdir(parents=True)
        (pictures / "case.svg").write_text("<svg>mine</svg>")
        self.run_well("document", "--out", self.work / "out", env=self.environment(PATH=str(self.work)))
        self.assertEqual((pictures / "case.svg").read_text(), "<svg>mine</svg>")

    def test_a_second_time_changes_nothing(self):
        def contents():
            return {path.name: path.read_bytes() for path in (self.work / "out").rglob("*") if path.is_file()}
        self.run_well("document", "--out", self.work / "out")
        first = contents()
        self.run_well("document", "--out", self.work / "out")
        self.assertEqual(contents(), first)

    def test_schemas_are_those_kept_with_the_sources(self):
        self.run_well("document", "--out", self.work / "out", "--schemas", self.work / "schemas")
        made = sorted(path.name for path in (self.work / "schemas").iterdir())
        self.assertIn("parameters.schema.json", made)
        for name in made:
            self.assertEqual((self.work / "schemas" / name).read_bytes(), (ROOT / "scenarios" / "schema" / name).read_bytes(), name)

    def test_wrong_words(self):
        self.assert_wrong_input(self.run_program("document", "more"), "one word too many")
        self.assert_wrong_input(self.run_program("document", "--out", ""), "--out")
        self.assert_wrong_input(self.run_program("document", "--schemas", ""), "--schemas")


if __name__ == "__main__":
    unittest.main()
