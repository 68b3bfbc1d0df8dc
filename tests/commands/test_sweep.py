"""`compare --sweep`: an option run at many values, as options of one study."""

import json
import unittest

from holloway_program import ProgramTest, bytes_of

OFFERED = "programmes.new-chance.offered"


class Sweep(ProgramTest):
    def sweep(self, *words, out="out"):
        process = self.run_well("compare", *self.write_pair(), "--replications", "2", "--out", self.folder / out, *words)
        return process, json.loads((self.folder / out / "summary.json").read_text())

    def test_an_option_at_each_value(self):
        process, summary = self.sweep("--sweep", f"{OFFERED}=0.2:1:3")
        self.assertEqual([one["name"] for one in summary["scenarios"]], ["small", *(f"small-new-chance-{i}" for i in (1, 2, 3))])
        self.assertNotIn("sweep", summary["scenarios"][0])
        self.assertEqual([one["sweep"] for one in summary["scenarios"][1:]], [[{"path": OFFERED, "value": value}] for value in (0.2, 0.6, 1)])
        self.assertTrue(summary["scenarios"][2]["title"].endswith(": offered 60%"), summary["scenarios"][2]["title"])
        self.assertEqual(set(summary["differences"]), {f"small-new-chance-{i}" for i in (1, 2, 3)})
        sweep = summary["sweep"]
        self.assertEqual(sweep["paths"], [OFFERED])
        self.assertEqual(sweep["points"][2], {"option": "small-new-chance-3", "values": [1]})
        headlines = {"net_present_value", "custody_population", "proven_reoffending_rate", "arrests"}
        self.assertLessEqual(headlines, set(sweep["crossings"]))
        self.assertTrue(all(isinstance(sentence, str) and sentence for sentence in sweep["in_words"]))
        offers = [summary["measures"]["programme_offers"][f"small-new-chance-{i}"]["mean"] for i in (1, 2, 3)]
        self.assertEqual(offers, sorted(offers))
        # One line each on the terminal, and not a headline for each.
        self.assertIn("small-new-chance at 3 values, against small", process.stdout)
        for row in ["\n-1 ", "\n-2 ", "\n-3 "]:
            self.assertIn(row, process.stdout)
        self.assertLess(process.stdout.count("\n"), 30)

    def test_each_option_is_the_scenario_with_that_value_set_and_runs_again(self):
        _, summary = self.sweep("--sweep", f"{OFFERED}=0.2,0.9")
        baseline, option = self.write_pair()
        self.run_well("compare", baseline, option, "--replications", "2", "--set", f"{OFFERED}=0.9", "--out", self.folder / "set")
        alone = json.loads((self.folder / "set" / "summary.json").read_text())
        self.assertEqual(summary["measures"]["arrests"]["small-new-chance-2"], alone["measures"]["arrests"]["small-new-chance"])
        self.assertEqual(summary["economics"]["small-new-chance-2"]["net_present_value"], alone["economics"]["small-new-chance"]["net_present_value"])
        scenarios = self.folder / "out" / "scenarios"
        self.assertEqual({path.name for path in scenarios.iterdir()}, {"small.json", "small-new-chance-1.json", "small-new-chance-2.json"})
        self.run_well("run", scenarios / "small-new-chance-2.json", "--replications", "1", "--out", self.folder / "again")

    def test_it_is_repeated_by_the_command_it_gives_with_the_same_bytes(self):
        _, summary = self.sweep("--sweep", f"{OFFERED}=0.2:1:2", "--threads", "1")
        self.assertIn(f"--sweep {OFFERED}=0.2:1:2", summary["reproduce"])
        first = bytes_of(self.folder / "out")
        self.sweep("--sweep", f"{OFFERED}=0.2:1:2", "--threads", "3", out="other")
        other = bytes_of(self.folder / "other")
        for name in ["summary.json", "results.h5", "scenarios/small-new-chance-2.json"]:
            self.assertEqual(first[name], other[name], name)

    def test_two_make_a_grid_of_parameters_and_fields_alike(self):
        _, summary = self.sweep("--sweep", "police.admission=0.5,0.7", "--sweep", "programmes.new-chance.effects[0].size=-0.2:0:2")
        values = [point["values"] for point in summary["sweep"]["points"]]
        self.assertEqual(values, [[0.5, -0.2], [0.5, 0], [0.7, -0.2], [0.7, 0]])
        self.assertEqual(summary["sweep"]["paths"], ["police.admission", "programmes.new-chance.effects.0.size"])
        for found in summary["sweep"]["crossings"].values():
            for one in found:
                self.assertEqual(len(one["held"]), 1)
        # The baseline stays as it is.
        parameters = {one["path"]: one["value"] for one in summary["parameters"]["small"]}
        self.assertNotIn(parameters["police.admission"], (0.5, 0.7))

    def test_a_baseline_by_itself_and_the_default_folder(self):
        baseline, _ = self.write_pair()
        self.run_well("compare", baseline, "--sweep", "police.admission=0.5,0.9", "--replications", "1", "--quiet")
        self.assertEqual([path.name for path in (self.work / "results").iterdir()], ["sweep-small-against-small"])
        self.run_well("compare", baseline, "--programme", "new-chance:offered=0.5", "--sweep", "programmes.new-chance.taken_up=0.2,0.9", "--replications", "1",
                      "--quiet", "--out", self.folder / "added")
        summary = json.loads((self.folder / "added" / "summary.json").read_text())
        self.assertEqual([one["name"] for one in summary["scenarios"]], ["small", "new-chance-1", "new-chance-2"])

    def test_wrong_input_all_at_once_before_anything_runs(self):
        baseline, option = self.write_pair()
        compare = lambda *words: self.run_program("compare", baseline, option, *words)
        process = compare("--sweep", "police.admission=0.5:1.5:3")
        self.assert_wrong_input(process, "--sweep: police.admission: 1.5 is not a probability (0 to 1)")
        process = compare("--sweep", "police.admision=0.5,0.6", "--sweep", "programmes.new-chance.offered=0:2:3", "--replications", "0")
        self.assert_wrong_input(process, 'did you mean "police.admission"?', "2 is not a probability", "--replications")
        self.assert_wrong_input(compare("--sweep", "police.admission"), "is not PATH=FROM:TO:STEPS or PATH=A,B,C")
        self.assert_wrong_input(compare("--sweep", "police.admission=0.5,0.6", "--set", "police.admission=0.4"), "is set more than once")
        self.assert_wrong_input(compare("--sweep", "years=1,2"), "--sweep: years: must be the same in the baseline and every option")
        self.assert_wrong_input(compare("--sweep", "programmes.new-chanse.offered=0.1,0.2"), 'no programme "new-chanse" is in use here; did you mean "new-chance"?')
        other = self.write_scenario("other")
        self.assert_wrong_input(self.run_program("compare", baseline, option, other, "--sweep", f"{OFFERED}=0.1,0.2"), "runs one option at each value, and 2 are given")
        self.assert_wrong_input(self.run_program("run", baseline, "--sweep", "police.admission=0.1,0.2"), 'no option "--sweep"')

    def test_the_help_says_how(self):
        self.assertIn("FROM:TO:STEPS", self.run_well("compare", "--help").stdout)


if __name__ == "__main__":
    unittest.main()
