"""How two scenarios differ, in plain English and as JSON."""

import json
import unittest

from holloway_program import ROOT, ProgramTest

NEW_CHANCE = ROOT / "scenarios" / "west-midlands-new-chance.json"


class Diff(ProgramTest):
    def diff(self, first, second):
        """The JSON, having seen that the text says every sentence of it."""
        found = json.loads(self.run_well("diff", first, second, "--json").stdout)
        text = " ".join(self.run_well("diff", first, second).stdout.split())
        for one in found["differences"]:
            self.assertIn(" ".join(one["in_words"].split()), text)
        self.assertEqual(found["same"], text.startswith("The same:"))
        return found

    def only(self, found, section):
        return [one for one in found["differences"] if one["in"] == section]

    def test_the_same_whatever_they_are_called(self):
        first = self.write_scenario("first", title="One", description="This")
        self.assertEqual(self.diff(first, first)["differences"], [])
        found = self.diff(first, self.write_scenario("second", title="Two"))
        self.assertTrue(found["same"])
        self.assertEqual({one["path"] for one in found["differences"]}, {"name", "title", "description"})

    def test_a_file_and_the_same_with_everything_inherited(self):
        (self.work / "whole.json").write_text(self.run_well("validate", "--resolved", NEW_CHANCE).stdout, encoding="utf-8")
        self.assertEqual(self.diff(NEW_CHANCE, "whole.json")["differences"], [])

    def test_settings_and_parameters(self):
        found = self.diff(self.write_scenario("a"), self.write_scenario("b", areas=["kent"], years=2, start="2020-01-01", scale=2, parameters={"police": {"admission": 0.7}}))
        self.assertFalse(found["same"])
        self.assertEqual([(one["path"], one["first"], one["second"]) for one in self.only(found, "setting")],
                         [("areas", ["warwickshire"], ["kent"]), ("start", "2019-01-01", "2020-01-01"), ("years", 1, 2), ("scale", 1.0, 2.0)])
        self.assertIn("Areas: Kent instead of Warwickshire.", self.only(found, "setting")[0]["in_words"])
        [one] = self.only(found, "parameters")
        self.assertEqual((one["path"], one["second"]), ("police.admission", 0.7))
        self.assertRegex(one["in_words"], r"^‘that she admits the offence’ \(police\.admission\), probability: 0\.7 \(set by .*\) instead of \S+ \(assumed, ")

    def test_what_is_known_of_a_number_is_a_difference_of_its_own(self):
        numbers = {"value": 0.6, "range": [0.5, 0.7], "evidence": "assumption", "source": "One"}
        first = self.write_scenario("a", parameters={"police": {"admission": numbers}})
        second = self.write_scenario("b", parameters={"police": {"admission": {**numbers, "range": [0.4, 0.7], "source": "Other"}}})
        found = self.diff(first, second)
        self.assertFalse(found["same"])
        [one] = self.only(found, "knowledge")
        self.assertIn("range 0.4 to 0.7 instead of 0.5 to 0.7 and another source", one["in_words"])

    def test_changes_on_a_date(self):
        change = {"title": "A law", "from": "2019-03-01", "parameters": {"custody": {"released_after_share": 0.4}}}
        found = self.diff(self.write_scenario("a"), self.write_scenario("b", changes=[change]))
        [one] = self.only(found, "changes")
        self.assertTrue(one["in_words"].startswith("Only in the second: From 1 March 2019, in every area: A law: "), one["in_words"])
        self.assertEqual(self.diff(self.write_scenario("a", changes=[change]), self.write_scenario("b", changes=[change]))["same"], True)

    def test_programmes_added_and_taken_away(self):
        found = self.diff(*self.write_pair())
        [one] = self.only(found, "programmes")
        self.assertEqual((one["path"], one["first"], one["second"]["id"]), ("programmes.new-chance", None, "new-chance"))
        self.assertIn("New Chance (new-chance) is switched on:", one["in_words"])
        self.assertTrue(any("are offered New Chance" in paragraph for paragraph in one["more"]))
        [gone] = self.only(self.diff(*reversed(self.write_pair())), "programmes")
        self.assertIn("New Chance (new-chance) is not switched on", gone["in_words"])
        both = [{"use": "new-chance"}, {"use": "beth-centre"}]
        other_order = self.diff(self.write_scenario("a", programmes=both), self.write_scenario("b", programmes=both[::-1]))
        self.assertIn("another order", self.only(other_order, "programmes")[0]["in_words"])

    def test_no_field_of_a_programme_differs_without_a_word(self):
        file = json.loads(self.run_well("validate", "--resolved", NEW_CHANCE).stdout)["programmes"][0]
        plain = {"use": "new-chance"}
        effect, cost = file["effects"][0], file["costs"][0]
        odds = [{"odds_ratio": 2, "range": [1, 3], "evidence": "assumption", "source": "x"}]
        for field, value, section in [
            ("offered", 0.4, "programmes"), ("taken_up", 0.4, "programmes"), ("acts_at", ["police_decision"], "programmes"), ("eligible", [], "programmes"),
            ("disposal", None, "programmes"), ("awareness", None, "programmes"), ("builds_up_days", 30, "programmes"), ("from", "2019-02-01", "programmes"),
            ("to", "2019-12-01", "programmes"), ("capacity", {"keyworkers_per_100k_women": 1}, "programmes"),
            ("capacity", {"pool": "p"}, "programmes"), ("capacity", {"later": [{"from": "2019-05-01", "number": 1}]}, "programmes"),
            ("support", {"completed": 0.5}, "programmes"), ("support", {"completed_odds": odds}, "programmes"), ("taken_up_odds", odds, "programmes"),
            ("if_not_completed", "nothing", "programmes"), ("when_it_ends", "stops", "programmes"), ("catchment", {"name": "x", "share": 0.5}, "programmes"),
            ("informs", [{"agency": "court", "probability": 0.8, "range": [0, 1], "evidence": "assumption", "source": "x"}], "programmes"),
            ("effects", [], "programmes"), ("effects", [{**effect, "size": -0.2}], "programmes"), ("effects", [{**effect, "lasts_days": 100}], "programmes"),
            ("effects", [{**effect, "source": "x"}], "knowledge"), ("costs", [{**cost, "per_start": 1}], "programmes"), ("costs", [{**cost, "source": "x"}], "programmes"),
            ("changes", [{"parameter": "report.asked_for", "scale": "odds_ratio", "size": 2, "range": [1, 3], "evidence": "assumption", "source": "x"}], "programmes"),
            ("assumptions", {"offered": {"range": [0.1, 0.8]}}, "knowledge"), ("assumptions", {"effects.0.lasts_days": {"range": [100, 1096]}}, "knowledge"),
            ("title", "x", "names"), ("summary", "x", "names"), ("notes", "x", "names"), ("in_baseline", "x", "names"),
        ]:
            with self.subTest(field=field, value=value):
                use = {**plain, field: value}
                if field == "disposal":
                    use["if_not_completed"] = "nothing"
                found = self.diff(self.write_scenario("same", programmes=[plain]), self.write_scenario("other", programmes=[use]))
                told = [one for one in self.only(found, section) if one["path"].startswith("programmes.new-chance")]
                self.assertTrue(told, found["differences"])
                self.assertEqual(found["same"], section == "names")

    def test_wrong_words_and_files(self):
        self.assert_wrong_input(self.run_program("diff"), "two scenario files are needed")
        self.assert_wrong_input(self.run_program("diff", "a.json", "b.json"), "a.json", "b.json")
        programme = ROOT / "scenarios" / "programmes" / "new-chance.json"
        self.assert_wrong_input(self.run_program("diff", NEW_CHANCE, programme), "this is a programme, not a scenario")


if __name__ == "__main__":
    unittest.main()
