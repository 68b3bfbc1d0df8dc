"""Whatever names, keys and texts hold, what is printed acts on no terminal and turns no text round."""

import os
import re
import subprocess
import unittest

from holloway_program import PROGRAM, ProgramTest

# Escape codes of both kinds, a carriage return, a line break, and characters that turn or break what follows.
HOSTILE = "\x1b[31m \x9b2J \r \n error: no \u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff"
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]")


class Printed(ProgramTest):
    def assert_harmless(self, process, status, lines=None):
        text = process.stdout + process.stderr
        self.assertEqual(process.returncode, status, text)
        self.assertIsNone(ACTING.search(text), ascii(text))
        if lines is not None:
            self.assertEqual(len(process.stderr.splitlines()), lines, process.stderr)

    def test_words_of_the_command_line(self):
        for words in [[HOSTILE], ["run", HOSTILE], ["validate", HOSTILE], ["list", HOSTILE], ["run", "--" + HOSTILE],
                      ["list", "programmes", "--acts-at", HOSTILE], ["list", "programmes", "--beside", HOSTILE],
                      ["calibrate", HOSTILE], ["explain", HOSTILE, HOSTILE], ["bench", HOSTILE], ["document", HOSTILE]]:
            with self.subTest(words=words):
                process = self.run_program(*words)
                self.assertIn(process.returncode, [1, 2])
                self.assert_harmless(process, process.returncode)
                self.assertTrue(all(line.startswith("error: ") for line in process.stderr.splitlines()), process.stderr)

    def test_names_and_values_of_settings(self):
        scenario = self.write_scenario("small")
        for setting in [f"{HOSTILE}=1", f"police.{HOSTILE}=1", f"police.admission={HOSTILE}", f'start="{HOSTILE}"', HOSTILE]:
            with self.subTest(setting=setting):
                self.assert_harmless(self.run_program("run", scenario, "--set", setting), 2, lines=1)
        for option in ["--area", "--years", "--seed", "--threads", "--replications"]:
            with self.subTest(option=option):
                self.assert_harmless(self.run_program("run", scenario, option, HOSTILE), 2, lines=1)

    def test_folders_for_results(self):
        scenario = self.write_scenario("small")
        process = self.run_program("run", scenario, "--replications", "1", "--out", "a" + HOSTILE)
        self.assert_harmless(process, 0)
        self.assertIn("The report is a\\u001b[31m", process.stdout)
        blocked = "b" + HOSTILE
        (self.work / blocked).write_text("a file", encoding="utf-8")
        process = self.run_program("run", scenario, "--replications", "1", "--out", blocked)
        self.assert_harmless(process, process.returncode, lines=1)
        self.assertNotEqual(process.returncode, 0)
        self.assert_harmless(self.run_program("document", "--out", "d" + HOSTILE), 0)

    def test_names_of_files(self):
        name = "s" + HOSTILE.replace("/", "") + ".json"
        scenario = self.write_scenario("small")
        (self.work / name).write_bytes((self.work / scenario).read_bytes())
        self.assert_harmless(self.run_program("validate", name), 0)
        self.assert_harmless(self.run_program("run", name, "--replications", "1", "--out", "out"), 0)
        report = (self.work / "out" / "report.html").read_text(encoding="utf-8")
        self.assertIsNone(ACTING.search(report.replace("\r", "")), "the page")
        (self.work / name).write_text("{", encoding="utf-8")
        self.assert_harmless(self.run_program("validate", name), 2, lines=1)

    def test_bytes_that_are_no_text(self):
        for word in [b"\x9b31m", b"\xff.json", b"\xc0\x9b"]:
            process = subprocess.run([os.fsencode(PROGRAM), b"validate", word], cwd=self.work, capture_output=True, check=False,
                                     stdin=subprocess.DEVNULL, timeout=600)
            self.assertEqual(process.returncode, 2)
            process.stderr.decode("utf-8")
            self.assertIn(b"\\x", process.stderr)

    def test_a_very_long_word_is_shortened(self):
        scenario = self.write_scenario("small")
        long = "k" * 100_000
        for words in [["run", scenario, "--set", f"{long}=1"], ["run", scenario, "--set", f"police.{long}=1"], ["run", scenario, "--" + long],
                      ["run", scenario, "--set", f"police.admission={long}"], [long], ["run", scenario, "--area", long]]:
            process = self.run_program(*words)
            self.assert_harmless(process, 2, lines=1)
            self.assertLess(len(process.stderr), 5000, words[:-1])


if __name__ == "__main__":
    unittest.main()
