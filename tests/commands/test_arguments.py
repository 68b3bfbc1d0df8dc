"""What the command line accepts, and what it says of what it does not."""

import json
import os
import unittest

from holloway_program import ROOT, ProgramTest

COMMANDS = ["run", "compare", "validate", "diff", "verify", "new", "list", "explain", "calibrate", "bench", "document", "completion", "man"]


class HelpAndVersion(ProgramTest):
    def test_every_command_has_help_with_examples_and_a_version(self):
        for command in COMMANDS:
            with self.subTest(command):
                text = self.run_well(command, "--help").stdout
                self.assertIn(f"Usage: ./holloway {command}", text)
                self.assertIn("Examples:\n  ./holloway " + command, text)
                self.assertRegex(self.run_well(command, "--version").stdout, r"^holloway \d+\.\d+\.\d+ ")

    def test_the_program_has_help_that_names_every_command(self):
        text = self.run_well("--help").stdout
        for command in [*COMMANDS, "test"]:
            self.assertRegex(text, rf"\n  {command} ")
        self.assertRegex(self.run_well("--version").stdout, r"^holloway \d+\.\d+\.\d+ ")

    def test_help_wins_over_everything_else_that_is_wrong(self):
        self.run_well("run", "--replications", "0", "--help")


class Mistakes(ProgramTest):
    def test_no_command_and_unknown_commands(self):
        self.assert_wrong_input(self.run_program(), "a command is needed")
        self.assert_wrong_input(self.run_program("comapre"), 'no command "comapre"; did you mean "compare"?')
        self.assert_wrong_input(self.run_program("test"), "./holloway test")

    def test_missing_and_superfluous_words(self):
        scenario = self.write_scenario("small")
        self.assert_wrong_input(self.run_program("run"), "a scenario file is needed")
        self.assert_wrong_input(self.run_program("run", scenario, scenario), "one word too many")
        self.assert_wrong_input(self.run_program("compare", scenario), "at least one option")
        self.assert_wrong_input(self.run_program("validate"), "a file is needed")
        self.assert_wrong_input(self.run_program("list"), "areas, programmes, scenarios, parameters, measures")
        self.assert_wrong_input(self.run_program("list", "area"), 'did you mean "areas"?')
        self.assert_wrong_input(self.run_program("run", scenario, "--seed"), "--seed: a value is needed")

    def test_unknown_options_all_at_once_with_the_nearest(self):
        process = self.run_program("run", self.write_scenario("small"), "--replicatons", "3", "--quite")
        self.assert_wrong_input(process, '"--replicatons"; did you mean "--replications"?', '"--quite"; did you mean "--quiet"?')

    def test_numbers_that_are_not(self):
        scenario = self.write_scenario("small")
        for option, values in {
            "--replications": ["0", "-1", "1.5", "ten", "", "1e3", "99999999999999999999999"],
            "--threads": ["0", "-2", "1025", "all"],
            "--seed": ["-1", "x", "18446744073709551616"],
            "--years": ["0", "101", "1.5", "-3"],
        }.items():
            for value in values:
                with self.subTest(option=option, value=value):
                    self.assert_wrong_input(self.run_program("run", scenario, option, value), f'{option}: "{value}" is not a whole number')

    def test_values_that_are_missing(self):
        scenario = self.write_scenario("small")
        for words, option in {("--out=", "--quiet"): "--out", ("--out", "--quiet"): "--out", ("--replications=", "--area", "x"): "--replications",
                              ("--area", "--quiet"): "--area", ("--years", "--seed", "3"): "--years"}.items():
            with self.subTest(words):
                self.assert_wrong_input(self.run_program("run", scenario, *words), f"{option}: a value is needed")
        self.run_well("run", scenario, "--replications=1", "--out=--odd", "--quiet")
        self.assertTrue((self.work / "--odd" / "report.html").exists())

    def test_values_that_are_given_twice(self):
        scenario = self.write_scenario("small")
        process = self.run_program("run", scenario, "--years", "1", "--years=2", "--seed", "1", "--seed", "1", "--seed", "2")
        self.assert_wrong_input(process, "--years: is given more than once", "--seed: is given more than once")
        self.assertEqual(len(process.stderr.splitlines()), 2)
        self.assert_wrong_input(self.run_program("run", scenario, "--set", "police.admission=0.5", "--set", "police.admission=0.6"),
                                "--set: police.admission: is set more than once")

    def test_files_that_would_be_waited_for(self):
        os.mkfifo(self.work / "pipe.json")
        extends = self.write_scenario("extends", extends="pipe.json")
        for command in ["run", "validate"]:
            self.assert_wrong_input(self.run_program(command, "pipe.json"), "pipe.json:1: /: is not a regular file")
            self.assert_wrong_input(self.run_program(command, extends), '/extends: "', 'pipe.json" is not a regular file')

    def test_a_woman_of_too_high_a_number(self):
        one, other = self.write_scenario("one"), self.write_scenario("other")
        self.assert_wrong_input(self.run_program("explain", one, other, "--woman", "warwickshire:4294967296"),
                                "there is no woman warwickshire:4294967296")

    def test_careers_that_hardly_ever_end_do_not_take_for_ever(self):
        self.run_well("run", self.write_scenario("small"), "--replications", "1", "--quiet", "--set", "offending.career_ends.prolific=1e-9",
                      "--set", "population.entrants_five_years_earlier=1e-9")

    def test_more_women_than_any_memory_holds_are_refused(self):
        process = self.run_program("run", self.write_scenario("small"), "--set", "offending.career_ends.prolific=1e-9")
        self.assert_wrong_input(process, "women would have a career under way at the start, more than 50 million")

    def test_all_problems_are_reported_together(self):
        scenario = self.write_scenario("small", parameters={"police": {"admission": {"value": 1.4}}})
        process = self.run_program("run", scenario, "--replications", "0", "--threads", "0", "--area", "west-midland",
                                   "--set", "police.admision=0.4", "--years", "0")
        self.assert_wrong_input(process, "--replications: ", "--threads: ", "--years: ", 'west-midland', "police.admision",
                                "small.json:")

    def test_a_billion_replications_are_refused_with_memory_and_time(self):
        process = self.run_program("run", self.write_scenario("small"), "--replications", "1000000000")
        self.assert_wrong_input(process, "--replications: 1000000000 would need about ")
        self.assertRegex(process.stderr, r"about [\d.]+ (TB|PB) of memory and [\d.]+ (days|years)")

    def test_missing_and_malformed_files(self):
        broken = self.work / "broken.json"
        broken.write_text('{ "name": "x", ', encoding="utf-8")
        for command in ["run", "validate"]:
            self.assert_wrong_input(self.run_program(command, "nowhere.json"), "nowhere.json")
            self.assert_wrong_input(self.run_program(command, broken), "broken.json:1: ")
        self.assert_wrong_input(self.run_program("compare", "nowhere.json", broken), "nowhere.json", "broken.json:1: ")

    def test_scenarios_that_cannot_be_compared(self):
        one, other = self.write_scenario("one"), self.write_scenario("other", areas=["cleveland"])
        self.assert_wrong_input(self.run_program("compare", one, other), "areas")
        self.assert_wrong_input(self.run_program("compare", one, one), "name")


class Bench(ProgramTest):
    def test_the_reference_model_prints_one_object(self):
        figures = json.loads(self.run_well("bench", "engine", "--women", "20000", "--threads", "2", "--seed", "3", "--json").stdout)
        for name in ["events", "seconds", "events_per_second", "bytes_per_woman"]:
            self.assertGreater(figures[name], 0, name)
        # Every engine that runs this model agrees on 5.64 to 5.65 offences a woman. Their standard deviation between women
        # is about 4.7, so at 20,000 women 0.17 is five standard errors.
        self.assertAlmostEqual(figures["offences_per_woman"], 5.645, delta=0.17)

    def test_wrong_names(self):
        self.assert_wrong_input(self.run_program("bench", "engin", "--women", "0"), 'did you mean "engine"?', "--women: ")


class Lists(ProgramTest):
    def test_json_lists_are_arrays_of_objects_with_an_id(self):
        for what in ["areas", "programmes", "scenarios", "parameters", "measures"]:
            with self.subTest(what):
                rows = json.loads(self.run_well("list", what, "--json").stdout)
                ids = [row["id"] for row in rows]
                self.assertTrue(ids)
                self.assertEqual(len(ids), len(set(ids)))
                table = self.run_well("list", what).stdout
                for name in ids:
                    self.assertIn(name, table)

    def test_programmes_are_picked_out(self):
        every = json.loads(self.run_well("list", "programmes", "--json").stdout)
        on_licence = json.loads(self.run_well("list", "programmes", "licence", "--json").stdout)
        at_release = json.loads(self.run_well("list", "programmes", "--acts-at", "release", "--stage", "licence", "--json").stdout)
        self.assertLess(0, len(at_release))
        for fewer in [on_licence, at_release]:
            self.assertLess(len(fewer), len(every))
        self.assertTrue(all("release" in row["acts_at"] for row in at_release))
        self.assertIn(f"{len(on_licence)} of {len(every)} match.", self.run_well("list", "programmes", "licence").stdout)
        brief = self.run_well("list", "programmes", "--brief").stdout
        full = self.run_well("list", "programmes").stdout
        self.assertLess(brief.count("\n"), len(every) + 20)
        self.assertEqual(full.count("Stage: "), len(every))
        self.assertEqual(full.count("For:"), len(every))
        self.assert_wrong_input(self.run_program("list", "programmes", "--acts-at", "sentense"),
                                '--acts-at: "sentense" is not a place on the pathway; did you mean "sentence"?')
        self.assert_wrong_input(self.run_program("list", "areas", "--stage", "licence"), "only programmes can be picked out so")
        self.assert_wrong_input(self.run_program("list", "programmes", "--beside", "no/such/folder"), 'there is no "no/such/folder"')

    def test_programmes_beside_the_working_directory_are_listed(self):
        own = self.work / "programmes" / "our-mentors.json"
        own.parent.mkdir()
        text = (ROOT / "scenarios" / "programmes" / "peer-mentors.json").read_text(encoding="utf-8")
        own.write_text(text.replace('"id": "peer-mentors"', '"id": "our-mentors"'), encoding="utf-8")
        rows = json.loads(self.run_well("list", "programmes", "mentors", "--json").stdout)
        self.assertEqual([row["file"] for row in rows if row["id"] == "our-mentors"], ["programmes/our-mentors.json"])

    def test_a_programme_is_no_scenario(self):
        wrong = self.run_program("run", ROOT / "scenarios" / "programmes" / "new-chance.json")
        self.assert_wrong_input(wrong, 'this is a programme, not a scenario; use it from a scenario, in its list "programmes": { "use": "new-chance" }')
        self.assertEqual(len(wrong.stderr.splitlines()), 1)

    def test_a_programme_that_runs_nowhere_is_refused(self):
        baseline = ROOT / "scenarios" / "west-midlands.json"
        option = ROOT / "scenarios" / "west-midlands-new-chance.json"
        for command in [("run", option), ("compare", baseline, option), ("explain", baseline, option)]:
            with self.subTest(command):
                self.assert_wrong_input(self.run_program(*command, "--area", "kent"), '"new-chance" runs only in west-midlands, and the area simulated is kent')

    def test_the_forty_two_areas(self):
        ids = [row["id"] for row in json.loads(self.run_well("list", "areas", "--json").stdout)]
        self.assertEqual(len(ids), 42)
        self.assertIn("west-midlands", ids)
        self.assertIn("metropolitan-police", ids)


if __name__ == "__main__":
    unittest.main()
