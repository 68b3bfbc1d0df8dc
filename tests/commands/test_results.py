"""What a run leaves behind: complete, and the same bytes whatever may vary."""

import json
import os
import subprocess
import sys
import unittest

from holloway_program import RESULTS, ProgramTest, bytes_of, names_in


class Results(ProgramTest):
    def compare(self, out, *words, **options):
        baseline, option = self.write_pair()
        chosen = [] if "--seed" in words else ["--seed", "11"]
        process = self.run_well("compare", baseline, option, "--replications", "4", *chosen, "--out", self.folder / out,
                                *words, **options)
        return process, bytes_of(self.folder / out)

    def test_the_same_bytes_on_any_number_of_threads_and_again(self):
        fresh = self.environment(HOLLOWAY_CACHE="")
        _, first = self.compare("first", "--threads", "1", env=fresh)
        self.assertEqual({name.split("/")[0] for name in first}, RESULTS)
        for out, threads in [("again", "1"), ("two", "2"), ("sixteen", "16")]:
            _, other = self.compare(out, "--threads", threads, env=fresh)
            for name in ["summary.json", "results.h5"]:
                self.assertEqual(first[name], other[name], f"{name} differs: {out}")
        self.assertFalse(self.kept.exists(), "an empty HOLLOWAY_CACHE keeps nothing")
        _, other_seed = self.compare("seed", "--seed", "12", env=fresh)
        self.assertNotEqual(json.loads(first["summary.json"])["measures"], json.loads(other_seed["summary.json"])["measures"])

    def test_the_same_bytes_on_a_machine_without_fused_multiply_add(self):
        # The C library then takes other versions of its functions, which differ in their last bits.
        without = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2"}
        logarithms = "import math; print([math.log(i / 100003) for i in range(1, 100003)])"
        printed = {subprocess.run([sys.executable, "-c", logarithms], env={**os.environ, **extra}, capture_output=True, check=True).stdout
                   for extra in [{}, without]}
        if len(printed) == 1:
            self.skipTest("this machine's C library has one version of its functions only")
        _, first = self.compare("first", env=self.environment(HOLLOWAY_CACHE=""))
        _, other = self.compare("other", env=self.environment(HOLLOWAY_CACHE="", **without))
        for name in ["summary.json", "results.h5"]:
            self.assertEqual(first[name], other[name], name)

    def test_a_second_comparison_reuses_the_baseline_and_gives_the_same(self):
        _, first = self.compare("first")
        self.assertEqual(json.loads(first["run.json"])["replications_reused"], 0)
        baseline, _ = self.write_pair()
        third = self.write_scenario("third", programmes=[{"use": "new-chance", "from": "2019-01-01", "offered": 0.1}])
        self.run_well("compare", baseline, third, "--replications", "4", "--seed", "11", "--out", "third")
        third_run = json.loads((self.work / "third" / "run.json").read_text())
        self.assertEqual(third_run["replications_reused"], 4)
        _, again = self.compare("again")
        self.assertEqual(json.loads(again["run.json"])["replications_reused"], 8)
        for name in ["summary.json", "results.h5"]:
            self.assertEqual(first[name], again[name], name)

    def test_reused_replications_belong_to_their_scenario_and_seed(self):
        _, first = self.compare("first")
        for words in [["--set", "police.admission=0.01"], ["--seed", "12"], ["--years", "2"], ["--area", "cleveland"]]:
            _, other = self.compare("-".join(words), *words)
            self.assertEqual(json.loads(other["run.json"])["replications_reused"], 0, words)

    def test_more_replications_extend_those_kept(self):
        baseline, _ = self.write_pair()
        self.run_well("run", baseline, "--replications", "2", "--out", "two")
        self.run_well("run", baseline, "--replications", "5", "--out", "five")
        self.run_well("run", baseline, "--replications", "5", "--out", "fresh", env=self.environment(HOLLOWAY_CACHE=""))
        self.assertEqual(json.loads((self.work / "five" / "run.json").read_text())["replications_reused"], 2)
        self.assertEqual((self.work / "five" / "summary.json").read_bytes(), (self.work / "fresh" / "summary.json").read_bytes())

    def test_damaged_kept_replications_are_simulated_again(self):
        _, first = self.compare("first")
        for path in self.kept.rglob("*"):
            if path.is_file():
                path.write_bytes(path.read_bytes()[:-3])
        _, again = self.compare("again")
        self.assertEqual(json.loads(again["run.json"])["replications_reused"], 0)
        self.assertEqual(first["summary.json"], again["summary.json"])

    def test_files_of_a_user_in_the_folder_of_kept_replications_stay(self):
        baseline, _ = self.write_pair()
        self.kept.mkdir()
        mine = [self.kept / name for name in ["survey-2024.h5", "download.part", "a" * 64 + ".h5", "a" * 64 + "-1.h5", "a" * 64 + "-1-2-3.part"]]
        for path in mine:
            with path.open("wb") as file:
                file.truncate(3 << 30)  # nothing but a hole: it takes no room
            os.utime(path, (0, 0))
        self.run_well("run", baseline, "--replications", "1", "--quiet", "--out", "out")
        for path in mine:
            self.assertEqual(path.stat().st_size, 3 << 30, path)
        # A folder of results does as well, and what is found there are its own.
        self.run_well("run", baseline, "--replications", "1", "--quiet", "--out", "out", env=self.environment(HOLLOWAY_CACHE=str(self.work / "out")))
        self.assertLessEqual(RESULTS, {path.name for path in (self.work / "out").iterdir()})

    def test_pipes_and_devices_among_kept_replications_are_not_waited_for(self):
        baseline, _ = self.write_pair()
        self.run_well("run", baseline, "--replications", "2", "--quiet", "--out", "first")
        first, second = sorted(self.kept.iterdir())
        for path in [first, second]:
            path.unlink()
        os.mkfifo(first)
        second.symlink_to("/dev/zero")
        self.run_well("run", baseline, "--replications", "2", "--quiet", "--out", "again")
        self.assertEqual((self.work / "first" / "summary.json").read_bytes(), (self.work / "again" / "summary.json").read_bytes())
        self.assertTrue(first.is_fifo() and second.is_symlink(), "what is not ours is not replaced")

    def test_earlier_results_are_spoken_of(self):
        self.write_pair()
        words = ["run", "small.json"]
        self.run_well(*words, "--replications", "3")
        process = self.run_well(*words, "--replications", "2")
        self.assertRegex(process.stderr, r"^note: earlier results in results/small \(3 runs with seed 1, begun .* UTC\) are kept in results/small-earlier-\w+\n$")
        self.assertEqual(len(list((self.work / "results").iterdir())), 2)
        process = self.run_well(*words, "--replications", "2", "--out", "results/small")
        self.assertRegex(process.stderr, r"^note: replaced earlier results in results/small \(2 runs .*\)\n$")
        process = self.run_well(*words, "--replications", "1", "--out", "results/small", "--quiet")
        self.assertEqual(process.stderr, "")
        self.assertEqual(len(list((self.work / "results").iterdir())), 2)

    def test_many_options_have_a_default_folder(self):
        self.write_scenario("small")
        options = [self.write_scenario(f"option-with-a-rather-long-name-{i}").name for i in range(9)]
        self.run_well("compare", "small.json", *options, "--replications", "1", "--quiet")
        (folder,) = (self.work / "results").iterdir()
        self.assertTrue(folder.name.startswith("option-with-a-rather-long-name-0-and-"), folder.name)
        self.assertEqual(names_in(folder), RESULTS)

    def test_default_folders_and_what_is_said(self):
        baseline, option = self.write_pair()
        process = self.run_well("run", "small.json", "--replications", "1")
        self.assertEqual(names_in(self.work / "results" / "small"), RESULTS)
        self.assertIn("results/small/report.html", process.stdout)
        self.assertEqual(process.stderr, "", "no progress where standard error is not a terminal")
        process = self.run_well("compare", "small.json", "small-new-chance.json", "--replications", "1", "--quiet")
        self.assertEqual(names_in(self.work / "results" / "small-new-chance-against-small"), RESULTS)
        self.assertEqual(process.stdout + process.stderr, "")
        self.assertEqual(sorted(path.name for path in self.work.iterdir()), ["results", option.name, baseline.name],
                         "nothing else is left in the working directory")

    def test_progress_if_asked(self):
        process = self.run_well("run", self.write_scenario("small"), "--replications", "3", "--progress")
        self.assertRegex(process.stderr, r"3 of 3 replications, about 0 s left\n$")

    def test_paths_are_relative_to_the_working_directory(self):
        self.write_pair()
        deeper = self.work / "deeper"
        deeper.mkdir()
        self.run_well("run", "../small.json", "--replications", "1", "--out", "here", work=deeper)
        self.assertEqual(names_in(deeper / "here"), RESULTS)

    def test_options_of_the_command_line_change_the_scenario(self):
        self.write_pair()
        self.run_well("run", "small.json", "--replications", "1", "--area", "cleveland", "--area", "avon-and-somerset",
                      "--years", "2", "--out", "out")
        summary = json.loads((self.work / "out" / "summary.json").read_text())
        self.assertEqual(summary["areas"], ["avon-and-somerset", "cleveland"])
        self.assertEqual(summary["years"], 2)
        self.assertEqual(summary["replications"], 1)
        self.assertIsNone(summary["measures"]["arrests"]["small"]["sd"], "one replication has no standard deviation")


if __name__ == "__main__":
    unittest.main()
