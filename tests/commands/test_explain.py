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

    def test_finds_a_woman_by_what_differs_and_says_how_many(self):
        pair = self.write_pair()
        text = self.run_well("explain", *pair, "--who", "diverted").stdout
        who = re.match(r"(warwickshire:\d+), a synthetic woman", text).group(1)
        flat = re.sub(r"\s+", " ", text)
        counts = re.search(r"In replication 1, women who were diverted \(.*?\): ([\d,]+) of the ([\d,]+) to whom anything happens\. "
                           r"The other way \(prosecuted\): (none|[\d,]+)\.", flat)
        found, women = (int(counts.group(i).replace(",", "")) for i in (1, 2))
        self.assertTrue(0 < found < women)
        # She would have been charged, or cautioned on conditions that she would not have met.
        self.assertRegex(flat, "Why: under the option, New Chance (puts a conditional caution in place of what the police would have "
                               "decided|is the condition of her caution)")
        self.assertIn("point on the pathway: the decision of the police", flat)
        self.assertEqual(self.run_well("explain", *pair, "--who", "diverted").stdout, text)
        self.assert_nothing_written()

        # All of them, she first; each can be looked at.
        listed = self.run_well("explain", *pair, "--who", "diverted", "--list", "10000").stdout
        women_listed = re.findall(r"^warwickshire:\d+$", listed, flags=re.MULTILINE)
        self.assertEqual((women_listed[0], len(women_listed)), (who, found))
        self.assertIn(f"{women_listed[-1]}, a synthetic woman", self.run_well("explain", *pair, "--woman", women_listed[-1]).stdout)
        short = self.run_well("explain", *pair, "--who", "diverted", "--list", "1").stdout
        self.assertEqual(re.findall(r"^warwickshire:\d+$", short, flags=re.MULTILINE), [who])

        # The other way round she is found by the opposite.
        self.assertIn(f"{who}, a synthetic woman", self.run_well("explain", *reversed(pair), "--who", "prosecuted").stdout)

    def test_says_so_if_nobody_is_found(self):
        one, same = self.write_scenario("one"), self.write_scenario("same")
        for kind in ["avoided-custody", "sent-to-prison", "drawn-in", "kept-home"]:
            text = re.sub(r"\s+", " ", self.run_well("explain", one, same, "--who", kind).stdout)
            self.assertRegex(text, r"\): none of the [\d,]+ to whom anything happens\. .*: none\. Another --replication tries other luck\.")

    def test_why_is_what_the_option_changes(self):
        baseline = self.write_scenario("baseline")
        option = self.write_scenario("no-short-custody", changes=[{
            "from": "2019-01-01", "title": "No short custody", "parameters": {"sentence": {"no_custody_under": 180}}, "source": "made up"}])
        flat = re.sub(r"\s+", " ", self.run_well("explain", baseline, option, "--who", "avoided-custody").stdout)
        self.assertIn("What differs is the sentence.", flat)
        self.assertIn("No short custody: sentence.no_custody_under is 180 instead of 0 (days).", flat)

    def test_the_help_lists_the_kinds(self):
        text = self.run_well("explain", "--help").stdout
        for kind in ["avoided-custody", "sent-to-prison", "kept-home", "lost-home", "kept-children", "drawn-in", "let-go", "not-recalled"]:
            self.assertRegex(text, rf"\n  {kind} ")

    def test_wrong_kinds_and_lists(self):
        pair = self.write_pair()
        self.assert_wrong_input(self.run_program("explain", *pair, "--who", "avoided-custdy"),
                                'error: --who: no kind "avoided-custdy"; did you mean "avoided-custody"?')
        self.assert_wrong_input(self.run_program("explain", *pair, "--who", "happy"), '--who: no kind "happy" (--help lists them)')
        self.assert_wrong_input(self.run_program("explain", *pair, "--who", "diverted", "--woman", "warwickshire:1"), "--who: ")
        self.assert_wrong_input(self.run_program("explain", *pair, "--list", "3"), "--list: ")
        self.assert_wrong_input(self.run_program("explain", *pair, "--who", "happy", "--list", "0"), "--list: ", "--who: ")

    def test_wrong_input(self):
        pair = self.write_pair()
        self.assert_wrong_input(self.run_program("explain", *pair, "--woman", "warwickshire:99999999"),
                                "--woman: there is no woman warwickshire:99999999", "women 0 to ")
        self.assert_wrong_input(self.run_program("explain", *pair, "--woman", "warwickshre:1", "--seed", "x", "--replication", "0"),
                                '"warwickshre" is not an area simulated here; did you mean "warwickshire"?', "--seed: ", "--replication: ")
        for number in ["warwickshire", "warwickshire:", "warwickshire:-1", "warwickshire:1x", "7", ":"]:
            self.assert_wrong_input(self.run_program("explain", *pair, "--woman", number), f'"{number}" is not an area and a number')
        self.assert_wrong_input(self.run_program("explain", *pair, "--woman", "cleveland:1"), '"cleveland" is not an area simulated here')
        self.assert_wrong_input(self.run_program("explain", pair[0]), "a baseline and one option are needed")
        self.assert_wrong_input(self.run_program("explain", *pair, pair[1]), "a baseline and one option are needed")
        self.assert_wrong_input(self.run_program("explain", pair[0], "nowhere.json"), "nowhere.json")
        other = self.write_scenario("elsewhere", areas=["cleveland"])
        self.assert_wrong_input(self.run_program("explain", pair[0], other), "areas")


if __name__ == "__main__":
    unittest.main()
