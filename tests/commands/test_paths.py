"""Programmes on the command line, the scenarios as they were run, and runs that are very large."""

import hashlib
import json
import unittest

from holloway_program import ROOT, ProgramTest

NEW_CHANCE = ROOT / "scenarios" / "west-midlands-new-chance.json"
SMALL = ["--replications", "2", "--quiet"]


def summary_of(folder):
    return json.loads((folder / "summary.json").read_text(encoding="utf-8"))


def apart_from_file_names(summary):
    scenarios = [{key: value for key, value in one.items() if key != "file"} for one in summary["scenarios"]]
    return {**summary, "reproduce": None, "scenarios": scenarios}


class AsItWasRun(ProgramTest):
    def test_the_scenarios_in_the_results_run_again_with_the_same_results(self):
        baseline, option = self.write_pair()
        first, second = self.work / "first", self.work / "second"
        self.run_well("compare", baseline, option, *SMALL, "--set", "police.admission=0.6", "--programme",
                      "womens-centres-network:offered=0.5", "--set", "programmes.new-chance.offered=0.9", "--out", first)
        files = [first / "scenarios" / f"{name}.json" for name in ["small", "small-new-chance"]]
        for file, said in zip(files, summary_of(first)["scenarios"]):
            self.assertEqual(hashlib.sha256(file.read_bytes()).hexdigest(), said["sha256"])
        self.run_well("compare", *files, *SMALL, "--out", second)
        self.assertEqual(apart_from_file_names(summary_of(first)), apart_from_file_names(summary_of(second)))
        self.assertEqual(json.loads((second / "run.json").read_text(encoding="utf-8"))["replications_reused"], 4)
        for file in files:
            self.assertEqual((second / "scenarios" / file.name).read_bytes(), file.read_bytes())
            self.assertEqual(self.run_well("validate", "--resolved", file).stdout, file.read_text(encoding="utf-8"))

    def test_validate_prints_what_a_run_would_write(self):
        printed = self.run_well("validate", "--resolved", NEW_CHANCE).stdout
        resolved = json.loads(printed)
        self.assertNotIn("extends", resolved)
        self.assertEqual(resolved["programmes"][0]["id"], "new-chance")
        self.assert_wrong_input(self.run_program("validate", "--resolved", NEW_CHANCE, NEW_CHANCE), "give one file")

    def test_a_scenario_of_ones_own_is_never_replaced(self):
        (self.work / "scenarios").mkdir()
        own = self.write_scenario("own").rename(self.work / "scenarios" / "own.json")
        before = own.read_bytes()
        process = self.run_program("run", own, *SMALL, "--out", ".")
        self.assertNotEqual(process.returncode, 0)
        self.assertIn("own.json is not what an earlier run wrote, and is left as it is", process.stderr)
        self.assertEqual(own.read_bytes(), before)
        self.assertFalse((self.work / "summary.json").exists())


class ProgrammesOnTheCommandLine(ProgramTest):
    def test_an_option_is_made_of_a_baseline_and_programmes(self):
        self.run_well("compare", self.write_scenario("small"), *SMALL, "--programme", "new-chance:offered=0.5")
        summary = summary_of(self.work / "results" / "new-chance-against-small")
        self.assertEqual([one["programmes"] for one in summary["scenarios"]], [[], ["new-chance"]])

    def test_programmes_are_added_to_options_and_not_to_the_baseline(self):
        self.run_well("compare", *self.write_pair(), *SMALL, "--programme", "womens-centres-network", "--out", "out")
        summary = summary_of(self.work / "out")
        self.assertEqual([one["programmes"] for one in summary["scenarios"]], [[], ["new-chance", "womens-centres-network"]])
        self.run_well("run", self.write_scenario("small"), *SMALL, "--programme", "womens-centres-network", "--out", "one")
        self.assertEqual(summary_of(self.work / "one")["scenarios"][0]["programmes"], ["womens-centres-network"])

    def test_a_programme_that_no_scenario_uses_is_said(self):
        def wrong(path, *messages):
            self.assert_wrong_input(self.run_program("run", NEW_CHANCE, *SMALL, "--set", f"{path}=0.5"), *messages)
        wrong("programmes.womens-centres-network.offered", "--programme womens-centres-network adds it, or --programme womens-centres-network:FIELD=VALUE")
        wrong("programmes.new-chanse.offered", 'no programme "new-chanse" is in use here; did you mean "new-chance"?')
        for number in ["2", "0", "-1", "+1", " 1", "01", "18446744073709551617"]:
            wrong(f"programmes.new-chance[{number}].offered", '"new-chance" is used once here, and has no such number')
        wrong("new-chance.offered", 'did you mean "programmes.new-chance.offered"?')
        self.run_well("compare", *self.write_pair(), *SMALL, "--set", "programmes.new-chance.offered=0.5")

    def test_a_place_in_a_list_has_one_name(self):
        process = self.run_program("run", ROOT / "scenarios" / "west-midlands-new-chance.json", "--replications", "1", "--years", "1",
                                   "--set", "programmes.new-chance.effects[00].size=-0.1",
                                   "--set", "programmes.new-chance.effects.0.size=-0.2")
        self.assertEqual(process.returncode, 2, process.stderr)
        self.assertIn("effects[00]", process.stderr)
        self.assert_nothing_written()

    def test_a_value_said_twice_names_both(self):
        process = self.run_program("run", NEW_CHANCE, *SMALL, "--years", "1", "--set", "years=3")
        self.assert_wrong_input(process, "--set: years: is set more than once: by --years 1 and by --set years=3")


class VeryLarge(ProgramTest):
    def test_what_takes_more_than_an_hour_needs_a_yes(self):
        words = ["run", self.write_scenario("small"), "--replications", "1000000", "--quiet"]
        process = self.run_program(*words)
        self.assert_wrong_input(process, "--replications: 1000000 would need about ", "say --yes, or set HOLLOWAY_YES=1")
        self.assertEqual(len(process.stderr.splitlines()), 1)

    def test_rates_that_never_end_are_refused_though_yes_is_said(self):
        for setting in ["offending.occasions_while_active.occasional=1000", "custody.self_harm_each_step_of_mental_health=1000",
                        "population.entrants_five_years_earlier=1000"]:
            with self.subTest(setting):
                process = self.run_program("run", self.write_scenario("small"), "--replications", "1000000", "--yes", "--set", setting)
                self.assert_wrong_input(process, "the longest run allowed is")

    def test_yes_and_no_at_once_names_both(self):
        words = ["run", self.write_scenario("small"), *SMALL]
        self.assert_wrong_input(self.run_program(*words, "--yes", env=self.environment(HOLLOWAY_YES="0")), "HOLLOWAY_YES=0 says no")
        self.assert_wrong_input(self.run_program(*words, env=self.environment(HOLLOWAY_YES="maybe")), '"maybe" is neither 1 nor 0')
        self.run_well(*words, "--yes", env=self.environment(HOLLOWAY_YES="1"))


if __name__ == "__main__":
    unittest.main()
