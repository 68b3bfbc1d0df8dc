"""What makes an editor complete and explain files: the settings of Visual Studio Code, and the schema that each file names."""

import fnmatch
import json
import os
import pathlib
import re
import unittest

ROOT = pathlib.Path(os.environ["HOLLOWAY_ROOT"])


def without_comments(text):
    """JSON with the comments taken out, and nothing within a text."""
    return re.sub(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda match: match[1] or "", text, flags=re.DOTALL)


def read(path):
    return json.loads(without_comments(path.read_text(encoding="utf-8")))


def files():
    for folder in ["scenarios", "scenarios/programmes", "calibration"]:
        for path in sorted((ROOT / folder).glob("*.json")):
            if not path.name.endswith(".schema.json"):
                yield path


class Editors(unittest.TestCase):
    def setUp(self):
        self.settings = read(ROOT / ".vscode" / "settings.json")

    def schema_by_settings(self, path):
        """As the editor matches: each pattern stands for any folder before it, the last that fits counts."""
        found = None
        for entry in self.settings["json.schemas"]:
            for pattern in entry["fileMatch"]:
                if fnmatch.fnmatchcase(str(path), "*/" + pattern) and path.parent.name == pattern.split("/")[0]:
                    found = (ROOT / entry["url"]).resolve()
        return found

    def test_files_are_read_as_json_with_comments(self):
        self.assertEqual(self.settings["files.associations"], {"*.json": "jsonc"})

    def test_every_file_has_the_schema_that_it_names(self):
        wrong = []
        for path in files():
            named = (path.parent / read(path)["$schema"]).resolve() if "$schema" in read(path) else None
            if named is None or not named.is_file() or named != self.schema_by_settings(path):
                wrong.append(f"{path.relative_to(ROOT)}: {named}, {self.schema_by_settings(path)}")
        self.assertGreater(len(list(files())), 130)
        self.assertEqual(wrong, [])

    def test_a_users_own_folders_have_them_too(self):
        for path, schema in {"/home/any/results/mine/scenarios/mine.json": "scenario", "/home/any/programmes/mine.json": "programme"}.items():
            self.assertEqual(self.schema_by_settings(pathlib.Path(path)).name, f"{schema}.schema.json")

    def test_programmes_and_areas_are_completed(self):
        folder = ROOT / "scenarios" / "schema"
        uses = read(folder / "scenario.schema.json")["properties"]["programmes"]["items"]["properties"]["use"]
        self.assertEqual(uses["$ref"], "programme_ids.schema.json#")
        ids = read(folder / "programme_ids.schema.json")["anyOf"][0]["enum"]
        self.assertEqual(ids, sorted(path.stem for path in (ROOT / "scenarios" / "programmes").glob("*.json")))

    def test_the_example_in_the_readme_names_its_schema(self):
        text = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
        example = re.search(r"## Writing a scenario\s+```jsonc\n(.*?)```", text, re.DOTALL)[1]
        self.assertTrue((ROOT / "scenarios" / json.loads(without_comments(example))["$schema"]).is_file())


if __name__ == "__main__":
    unittest.main()
