"""What may not be meant so is said on standard error, and stops nothing."""

import json
import unittest

from holloway_program import ROOT, ProgramTest

SLIP = {"use": "new-chance", "from": "2019-01-01", "costs": [
    {"payer": "police", "per_year": 250000000, "price_year": "2019/20", "source": "a slip"}]}
SAID = "/programmes/0/costs/0/per_year: £250,000,000 is far from all in the catalogue"


class Warnings(ProgramTest):
    def setUp(self):
        super().setUp()
        self.scenario = self.write_scenario("slip", programmes=[SLIP])

    def assert_warns(self, process):
        lines = [line for line in process.stderr.splitlines() if SAID in line]
        self.assertEqual(len(lines), 1, process.stderr)
        self.assertRegex(lines[0], r"^warning: .*slip\.json:\d+: /programmes/0/")

    def test_validate_says_it_and_is_content(self):
        process = self.run_well("validate", self.scenario)
        self.assert_warns(process)
        self.assertIn("is right.", process.stdout)

    def test_run_says_it_and_goes_on(self):
        process = self.run_well("run", self.scenario, "--replications", "1")
        self.assert_warns(process)
        self.assertTrue((self.work / "results" / "slip" / "summary.json").exists())

    def test_compare_says_it_once(self):
        baseline = self.write_scenario("small")
        self.assert_warns(self.run_well("compare", baseline, self.scenario, "--replications", "1"))

    def test_quiet_prints_nothing(self):
        process = self.run_well("run", self.scenario, "--replications", "1", "--quiet")
        self.assertEqual(process.stderr + process.stdout, "")

    def test_a_start_far_from_the_figures_is_in_the_result(self):
        process = self.run_well("run", self.write_scenario("late", start="2200-01-01"), "--replications", "1")
        self.assertIn("/start: It starts in 2200, 181 years after its figures", process.stderr)
        self.assertIn("It starts in 2200, 181 years after", " ".join(process.stdout.split()))
        summary = json.loads((self.work / "results" / "late" / "summary.json").read_text(encoding="utf-8"))
        self.assertIn("181 years after", summary["scenarios"][0]["figures"]["far_from_start"])

    def test_what_a_baseline_has_after_one_year_is_noted(self):
        one_year = self.write_scenario("one-year", extends=str(ROOT / "scenarios" / "england-and-wales-2024.json"))
        process = self.run_well("validate", one_year)
        self.assertRegex(process.stderr, r"^note: .*england-and-wales-2024\.json:\d+: /changes/5/from: .* would never act\n$")


if __name__ == "__main__":
    unittest.main()
