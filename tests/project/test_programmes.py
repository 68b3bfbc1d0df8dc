"""The catalogue of programmes: every one of the 120 listed is a file or a reasoned refusal, and README.md says so."""

import unittest

import programme_catalogue as catalogue


class Catalogue(unittest.TestCase):
    def setUp(self):
        self.names = [entry["id"] for entry in catalogue.listed()]
        self.files = catalogue.programmes()
        self.refused = catalogue.refused()

    def test_the_list_has_120_different_entries(self):
        self.assertEqual(len(self.names), 120)
        self.assertEqual(len(set(self.names)), 120)

    def test_every_entry_has_a_file_or_a_refusal(self):
        self.assertEqual([name for name in self.names if name not in self.files and name not in self.refused], [])

    def test_no_entry_has_both(self):
        self.assertEqual(sorted(set(self.files) & set(self.refused)), [])

    def test_only_listed_entries_are_refused_and_each_with_a_reason(self):
        self.assertEqual([name for name in self.refused if name not in self.names], [])
        self.assertEqual([name for name, reason in self.refused.items() if len(reason.split()) < 5], [])

    def test_every_file_bears_its_own_name(self):
        self.assertEqual([name for name, programme in self.files.items() if programme["id"] != name], [])

    def test_an_effect_without_a_figure_may_be_none(self):
        def none(effect):
            return 1 if effect["scale"] in ("odds_ratio", "hazard_ratio", "multiply") else 0
        wrong = [f"{name}: {catalogue.acts_on(effect)}" for name, programme in self.files.items()
                 for effect in programme.get("effects", []) + programme.get("changes", [])
                 if effect["evidence"] == "assumption" and effect["scale"] != "value"
                 and not effect["range"][0] <= none(effect) <= effect["range"][1]]
        self.assertEqual(wrong, [])

    def test_the_readme_is_what_the_script_makes(self):
        readme = (catalogue.FOLDER / "README.md").read_text(encoding="utf-8")
        self.assertEqual(readme, catalogue.catalogue(), "run python3 tests/project/programme_catalogue.py")


if __name__ == "__main__":
    unittest.main()
