"""Files to go on from: they validate as they stand, and so does every line that they offer."""

import json
import os
import pathlib
import re
import unittest
import urllib.parse

from holloway_program import ROOT, ProgramTest


def without_comments(text):
    """The text with what follows // taken out, but for what stands within a text."""
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*', lambda match: match[1] or "", text)


def offered(text):
    """Each line that is commented out and shows a key or an item: its number, and the line without the //."""
    for number, line in enumerate(text.splitlines()):
        found = re.match(r'( *)// (["{].*)', line)
        if found:
            yield number, found[1] + found[2]


class NewFiles(ProgramTest):
    def assert_right_and_silent(self, *files, work=None):
        process = self.run_well("validate", *files, work=work)
        self.assertEqual(process.stderr, "")

    def assert_every_line_offered_is_right(self, path, at_least):
        """Used alone, and all together."""
        text = path.read_text(encoding="utf-8")
        lines = dict(offered(text))
        self.assertGreaterEqual(len(lines), at_least)
        for used in [[number] for number in lines] + [list(lines)]:
            with_line = [lines[i] if i in used else line for i, line in enumerate(text.splitlines())]
            path.write_text("\n".join(with_line) + "\n", encoding="utf-8")
            with self.subTest([lines[i] for i in used]):
                self.run_well("validate", path)
        path.write_text(text, encoding="utf-8")

    def test_a_scenario_in_an_empty_folder(self):
        process = self.run_well("new", "scenario", "check-new")
        path = self.work / "check-new.json"
        self.assertEqual([one.name for one in self.work.iterdir()], ["check-new.json"])
        self.assertIn("Written: check-new.json\n", process.stdout)
        self.assertIn("./holloway validate check-new.json\n", process.stdout)
        self.assert_right_and_silent("check-new.json")
        content = json.loads(without_comments(path.read_text(encoding="utf-8")))
        self.assertEqual(content["name"], "check-new")
        self.assertEqual(content["title"], "Check new")
        self.assertTrue((self.work / content["extends"]).samefile(ROOT / "scenarios" / "england-and-wales.json"))
        schema = urllib.parse.urlparse(content["$schema"])
        self.assertEqual(schema.scheme, "file")
        self.assertEqual(json.loads(pathlib.Path(urllib.parse.unquote(schema.path)).read_text(encoding="utf-8"))["title"], "a scenario")

    def test_every_line_that_a_scenario_offers(self):
        self.run_well("new", "scenario", "national")
        self.assert_every_line_offered_is_right(self.work / "national.json", 5)
        option = ROOT / "scenarios" / "west-midlands-new-chance.json"
        self.run_well("new", "scenario", "more-new-chance", "--extends", option)
        text = (self.work / "more-new-chance.json").read_text(encoding="utf-8")
        self.assertIn("New Chance in West Midlands: West Midlands, from 1 January 2019 for 5 years.", text)
        self.assertIn("takes the place of the one inherited, which switches on new-chance.", text)
        self.assert_every_line_offered_is_right(self.work / "more-new-chance.json", 5)

    def test_what_is_inherited_is_all_there_is(self):
        self.run_well("new", "scenario", "again", "--extends", self.write_pair()[1])
        own, inherited = [json.loads(self.run_well("validate", "--resolved", f"{name}.json").stdout) for name in ["again", "small-new-chance"]]
        for key in ["name", "title", "description"]:
            own.pop(key), inherited.pop(key, None)
        self.assertEqual(own, inherited)

    def test_files_that_lie_together_are_named_as_seen_from_one_another(self):
        (self.work / "scenarios").mkdir()
        self.write_scenario("small").rename(self.work / "scenarios" / "small.json")
        process = self.run_well("new", "scenario", "next", "--extends", "scenarios/small.json")
        path = self.work / "scenarios" / "next.json"
        self.assertIn('"extends": "small.json"', path.read_text(encoding="utf-8"))
        self.assertIn("./holloway compare scenarios/small.json scenarios/next.json", process.stdout)
        self.run_well("new", "programme", "evening-drop-in")
        self.assertTrue((self.work / "scenarios" / "programmes" / "evening-drop-in.json").is_file())
        self.run_well("new", "scenario", "elsewhere", "--extends", "scenarios/small.json", "--out", "a/new folder")
        text = (self.work / "a" / "new folder" / "elsewhere.json").read_text(encoding="utf-8")
        self.assertIn('"extends": "../../scenarios/small.json"', text)
        self.assert_right_and_silent("scenarios/next.json", "a/new folder/elsewhere.json", "scenarios/programmes/evening-drop-in.json")

    def test_a_programme_is_found_by_a_scenario_beside_its_folder(self):
        process = self.run_well("new", "programme", "evening-drop-in")
        path = self.work / "programmes" / "evening-drop-in.json"
        self.assertIn("Written: programmes/evening-drop-in.json\n", process.stdout)
        self.assert_right_and_silent(path)
        self.assert_every_line_offered_is_right(path, 5)
        content = json.loads(without_comments(path.read_text(encoding="utf-8")))
        self.assertEqual((content["id"], content["effects"], content["costs"]), ("evening-drop-in", [], []))
        self.assertTrue(content["$schema"].endswith("/scenarios/schema/programme.schema.json"))
        user = self.write_scenario("user", programmes=[{"use": "evening-drop-in"}])
        said = self.run_well("validate", user)
        self.assertIn("are offered Evening drop in,", " ".join(said.stdout.split()))
        self.assertIn("cost", said.stderr, "that no price is known is asked about")

    def test_nothing_is_overwritten(self):
        for words in [["scenario", "mine"], ["programme", "mine"]]:
            self.run_well("new", *words)
        before = {path: path.read_bytes() for path in self.work.rglob("*.json")}
        self.assertEqual(len(before), 2)
        for words in [["scenario", "mine"], ["programme", "mine"]]:
            process = self.run_program("new", *words)
            self.assertEqual(process.returncode, 2)
            self.assertIn("mine.json is there already, and is left as it is", process.stderr)
        os.symlink("nowhere.json", self.work / "link.json")
        self.assertIn("link.json is there already", self.run_program("new", "scenario", "link").stderr)
        (self.work / "link.json").unlink()
        self.assertEqual({path: path.read_bytes() for path in self.work.rglob("*.json")}, before)

    def test_wrong_names_and_words(self):
        for words, messages in {
            ("scenario",): ["a name for the new file is needed"],
            (): ["choose one of scenario, programme"],
            ("scenaro", "x"): ['"scenaro" cannot be made; did you mean "scenario"?'],
            ("scenario", "Check New"): ['"Check New" is not a name (small letters, digits, _ and -', '; "check-new" would be'],
            ("scenario", "unit"): ['"unit" is not a name'],
            ("scenario", "a" * 101): ["a name may have 100 characters at most"],
            ("scenario", "../out"): ['"../out" is not a name'],
            ("programme", "a_b"): ['"a_b" is not an identifier (small letters, digits and hyphens); "a-b" would be'],
            ("programme", "new-chance"): ['"new-chance" is a programme of the catalogue, which yours would hide'],
            ("programme", "x", "--extends", "y.json"): ["--extends: only a scenario extends another file"],
            ("scenario", "x", "--extends", "y.json"): ["y.json"],
            ("scenario", "x", "--out="): ["--out: a value is needed"],
        }.items():
            with self.subTest(words):
                self.assert_wrong_input(self.run_program("new", *words), *messages)
        wrong = self.write_scenario("wrong", years=0)
        self.assert_wrong_input(self.run_program("new", "scenario", "x", "--extends", wrong), "wrong.json", "/years")
        self.assertEqual([path.name for path in self.work.iterdir()], ["wrong.json"])

    def test_a_folder_that_cannot_be_made(self):
        (self.work / "taken").write_text("", encoding="utf-8")
        process = self.run_program("new", "scenario", "x", "--out", "taken/below")
        self.assertEqual(process.returncode, 2, process.stderr)
        self.assertIn("error: --out: taken/below: cannot be written", process.stderr)


if __name__ == "__main__":
    unittest.main()
