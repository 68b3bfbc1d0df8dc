"""Saved results, run again: the same, or what moved and why."""

import json
import unittest

from holloway_program import ProgramTest, bytes_of


class Verify(ProgramTest):
    def saved(self, *words):
        """A small comparison's results."""
        self.run_well("compare", *self.write_pair(), "--replications", "2", "--seed", "7", "--out", "saved", "--quiet", *words)
        return self.work / "saved"

    def change(self, folder, change):
        path = folder / "summary.json"
        summary = json.loads(path.read_text(encoding="utf-8"))
        change(summary)
        path.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")

    def verify(self, folder, status):
        process = self.run_program("verify", folder, "--json", "--threads", "1")
        self.assertEqual(process.returncode, status, process.stderr + process.stdout)
        return json.loads(process.stdout)

    def test_the_same_byte_for_byte_and_nothing_is_written(self):
        folder = self.saved("--set", "police.admission=0.6", "--programme", "womens-centres-network:offered=0.5")
        before = bytes_of(self.folder)
        process = self.run_well("verify", folder)
        self.assertRegex(" ".join(process.stdout.split()), r"^The same: all [\d,]+ values of summary\.json are what they were, and summary\.json and results\.h5 are byte for byte")
        self.assertEqual(bytes_of(self.folder), before)
        self.assertEqual(self.run_well("verify", folder, "--quiet").stdout, "")
        one = self.work / "one"
        self.run_well("run", self.write_scenario("alone"), "--replications", "1", "--out", one, "--quiet")
        self.assertIn("The same:", self.run_well("verify", one).stdout)

    def test_what_moved_is_said_with_what_the_changelog_names(self):
        folder = self.saved()

        def earlier(summary):
            summary["program"] = {"version": "0.0.1", "sha256": "0" * 64}
            for scenario in ["small", "small-new-chance"]:
                summary["measures"]["arrests"][scenario]["mean"] *= 2
            summary["measures"]["remands"]["small"]["sd"] = 1e6
        self.change(folder, earlier)
        process = self.run_program("verify", folder)
        self.assertEqual((process.returncode, process.stderr), (1, ""))
        text = " ".join(process.stdout.split())
        self.assertRegex(text, r"^Not the same: 3 of [\d,]+ values")
        self.assertRegex(process.stdout, r"\n *arrests +small +[\d.]+ +[\d.]+ +-50%\n")
        self.assertIn("made by version 0.0.1 (000000000000); this is version ", text)
        self.assertIn("Unreleased: A conditional caution is counted when its conditions are met, and not when it is given", text)
        found = self.verify(folder, 1)
        self.assertEqual({one["path"] for one in found["moved"]}, {"/measures/arrests/small/mean", "/measures/arrests/small-new-chance/mean", "/measures/remands/small/sd"})
        self.assertFalse(found["same"])
        self.assertTrue(found["why"])

    def test_what_is_new_since_or_put_in_other_words_is_no_difference(self):
        folder = self.saved()

        def earlier(summary):
            summary["program"]["sha256"] = "0" * 64
            del summary["by_month"], summary["measures"]["recalls"]
            summary["moves"].pop(3)
            summary["parameters"]["small"].pop(5)
            summary["measures"]["arrests"]["definition"] = "in other words"
            summary["reproduce"] = "./holloway compare elsewhere.json"
        self.change(folder, earlier)
        found = self.verify(folder, 0)
        self.assertTrue(found["same"])
        self.assertEqual((found["moved"], found["reworded"]), ([], ["/measures/arrests/definition"]))
        self.assertEqual(len(found["added"]), 4)
        self.assertLessEqual({"/by_month", "/measures/recalls"}, set(found["added"]))

    def test_what_is_gone_is_a_difference(self):
        folder = self.saved()
        self.change(folder, lambda summary: summary["measures"]["arrests"]["small"].update(q99=3))
        found = self.verify(folder, 1)
        self.assertEqual(found["moved"], [{"path": "/measures/arrests/small/q99", "then": 3}])

    def test_other_bytes_in_results_h5_from_the_same_sources(self):
        folder = self.saved()
        file = folder / "results.h5"
        content = file.read_bytes()
        file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        process = self.run_program("verify", folder)
        self.assertEqual(process.returncode, 1)
        self.assertIn("results.h5 holds other bytes", " ".join(process.stdout.split()))
        file.unlink()
        self.run_well("verify", folder)

    def test_what_cannot_be_run_again(self):
        def refused(folder, message):
            process = self.run_program("verify", folder)
            self.assertEqual(process.returncode, 2, process.stderr)
            self.assertTrue(process.stderr.startswith("error: "))
            self.assertIn(message, process.stderr)
        self.assertEqual(self.run_program("verify").returncode, 2)
        refused("nowhere", "nowhere/summary.json: cannot be read")
        folder = self.saved()
        scenario = folder / "scenarios" / "small.json"
        text = scenario.read_text(encoding="utf-8")
        scenario.write_text(text + " ", encoding="utf-8")
        refused(folder, "small.json: has been changed since it was run")
        scenario.unlink()
        refused(folder, "small.json: is not there")
        (folder / "summary.json").write_text("[]", encoding="utf-8")
        refused(folder, "summary.json: is not the summary that a run writes")


if __name__ == "__main__":
    unittest.main()
