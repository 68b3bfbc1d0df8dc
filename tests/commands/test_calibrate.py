"""`calibrate`: the baseline beside published figures."""

import json
import unittest

from holloway_program import ProgramTest


class Calibrate(ProgramTest):
    def write_targets(self, name="targets", **content):
        """A file of targets for a small baseline."""
        scenario = self.write_scenario("small")
        targets = {"name": "small-targets", "title": "Made up", "scenario": scenario.name, "replications": 2,
                   "targets": [self.target("arrests", "arrests", 500), self.target("far", "arrests", 1, used=False)], **content}
        path = self.work / f"{name}.json"
        path.write_text("// made up\n" + json.dumps(targets, indent=2), encoding="utf-8")
        return path

    @staticmethod
    def target(name, measure, value, **more):
        return {"id": name, "title": f"Title of {name}", "measure": measure, "value": value, "unit": "a year", "period": "2019",
                "tolerance": 0.5, "used": True, "source": "Nowhere", **more}

    def test_prints_a_table_and_ends_well_even_where_targets_are_missed(self):
        targets = self.write_targets()
        text = self.run_well("calibrate", targets).stdout
        self.assertRegex(text, r"Title of far +1\.00 +\d+ .*MISSES 50%  held out\n")
        self.assertIn("2 replications of 1 year, seed 1.", text)
        self.assertIn("Automatic fitting is not built yet.", text)
        self.assertIn("Nowhere.", text)
        self.assertEqual(self.run_well("calibrate", targets, "--quiet", "--threads", "1").stdout, text)
        self.assertNotEqual(self.run_well("calibrate", targets, "--seed", "2").stdout, text)
        self.assertEqual([path.name for path in self.work.iterdir() if path.suffix != ".json"], [])

    def test_json_agrees_with_a_run(self):
        targets = self.write_targets()
        found = json.loads(self.run_well("calibrate", targets, "--replications", "3", "--years", "2", "--set", "police.admission=0.5", "--json").stdout)
        self.assertEqual((found["replications"], found["years"]), (3, 2))
        self.run_well("run", self.work / "small.json", "--replications", "3", "--years", "2", "--set", "police.admission=0.5", "--out", "results")
        measure = json.loads((self.work / "results" / "summary.json").read_text(encoding="utf-8"))["measures"]["arrests"]["small"]
        self.assertAlmostEqual(found["targets"][0]["mean"], measure["mean"], places=6)
        self.assertAlmostEqual(found["targets"][0]["first_year"], measure["by_year"][0], places=6)
        self.assertAlmostEqual(found["targets"][0]["ratio"], measure["mean"] / 500, places=9)

    def test_there_is_no_fit_to_resume(self):
        self.assert_wrong_input(self.run_program("calibrate", self.write_targets(), "--resume"), "--resume: there is no fit to resume")

    def test_everything_wrong_is_said_at_once(self):
        self.assert_wrong_input(self.run_program("calibrate"), "a file of targets is needed")
        self.assert_wrong_input(self.run_program("calibrate", "nowhere.json"), "error: nowhere.json:1: /: cannot be read")
        wrong = self.write_targets("wrong", targets=[self.target("a", "arests", 1, tolerance=1.4)], areas=["nowhere"])
        self.assert_wrong_input(self.run_program("calibrate", wrong, "--seed", "x", "--replications", "0"),
                                'wrong.json:11: /targets/0/measure: no measure "arests"; did you mean "arrests"?', "/targets/0/tolerance: 1.4 is not",
                                '/areas/0: no area "nowhere"', "--seed: ", "--replications: ")
        elsewhere = self.write_targets("elsewhere", targets=[self.target("a", "arrests", 1, area="kent")])
        self.assert_wrong_input(self.run_program("calibrate", elsewhere), "/targets/0/area: kent is not one of the areas simulated")
        missing = self.write_targets("missing", scenario="none.json")
        self.assert_wrong_input(self.run_program("calibrate", missing), "none.json")


if __name__ == "__main__":
    unittest.main()
