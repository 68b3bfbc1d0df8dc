"""`explain`: one synthetic woman's journey under two scenarios."""

import re
import unittest

from holloway_program import ProgramTest


class Explain(ProgramTest):
    def test_picks_a_woman_whose_journey_differs_and_always_the_same_one(self):
        pair = self.write_pair()
        text = self.run_well("explain", *pair).stdout
        who = re.match(r"(warwickshire:\d+), a synthetic woman of Warwickshire\n", text).group(1)
        self.assertIn("her journeys part", text)
        self.assertIn("New Chance", text)
        self.assertIn("* differs", text)
        self.assertIn("She is not a real woman", text)
        self.assertEqual(self.run_well("explain", *pair).stdout, text)
        self.assert_nothing_written()

        # The same woman by her number: all the same, but for why she was picked.
        named = self.run_well("explain", *pair, "--woman", who).stdout
        without_reason = re.sub(r"\nShe was picked because.*?\n\n", "\n", text, flags=re.DOTALL)
        self.assertEqual(named, without_reason)

    def test_other_luck_is_another_journey(self):
        pair = self.write_pair()
        texts = {self.run_well("explain", *pair, "--woman", "warwickshire:7", *luck).stdout
                 for luck in [[], ["--seed", "2"], ["--replication", "2"]]}
        self.assertEqual(len(texts), 3)

    def test_says_so_if_nobody_differs(self):
        one, same = self.write_scenario("one"), self.write_scenario("same")
        text = self.run_well("explain", one, same).stdout
        self.assertRegex(text, r"^Nobody's journey differs: all \d+ women")
        self.assertIn("Her journey is the same under both", self.run_well("explain", one, same, "--woman", "warwickshire:0").stdout)

    def test_wrong_input(self):
        pair = self.write_pair()
        self.assert_wrong_input(self.run_program("explain", *pair, "--woman", "warwickshire:99999999"),
                                "--woman: there is no woman warwickshire:99999999", "women 0 to ")
        self.assert_wrong_input(self.run_program("explain", *pair, "--woman", "warwickshre:1", "--seed", "x", "--replication", "0"),
                                '"warwickshre" is not an area simulated here; did you mean "warwickshire"?', "--seed: ", "--replication: ")
        for number in ["warwickshire", "warwickshire:", "warwickshire:-1", "warwickshire:1x", "7", "warwickshire:99999999999", ":"]:
            self.assert_wrong_input(self.run_program("explain", *pair, "--woman", number), f'"{number}" is not an area and a number')
        self.assert_wrong_input(self.run_program("explain", *pair, "--woman", "cleveland:1"), '"cleveland" is not an area simulated here')
        self.assert_wrong_input(self.run_program("explain", pair[0]), "a baseline and one option are needed")
        self.assert_wrong_input(self.run_program("explain", *pair, pair[1]), "a baseline and one option are needed")
        self.assert_wrong_input(self.run_program("explain", pair[0], "nowhere.json"), "nowhere.json")
        other = self.write_scenario("elsewhere", areas=["cleveland"])
        self.assert_wrong_input(self.run_program("explain", pair[0], other), "areas")


if __name__ == "__main__":
    unittest.main()
