"""Runs that cannot end well leave earlier results as they were."""

import json
import os
import resource
import shutil
import signal
import subprocess
import time
import unittest

from holloway_program import PROGRAM, ProgramTest, bytes_of

# Permissions do not bind root, unless it gives up the right to override them.
BOUND_BY_PERMISSIONS = ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []


def small_files_only():
    """Every file ends after 4 kB, as on a full disk: writing on gives an error (not a signal)."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


class Unwritable(ProgramTest):
    def setUp(self):
        super().setUp()
        self.scenario = self.write_scenario("small")

    def assert_fails(self, *words, **options):
        process = self.run_program("run", self.scenario, "--replications", "1", *words, **options)
        self.assertEqual(process.returncode, 1, process.stdout + process.stderr)
        self.assertTrue(process.stderr.startswith("error: "), process.stderr)
        return process

    def test_a_folder_that_cannot_be_made(self):
        (self.work / "file").write_text("not a folder")
        process = self.assert_fails("--out", "file/results")
        self.assertIn("work/file: cannot be written", process.stderr)
        self.assertEqual((self.work / "file").read_text(), "not a folder")
        self.assertFalse(self.kept.exists(), "found before anything was simulated")

    def test_a_file_in_place_of_the_folder(self):
        (self.work / "file").write_text("not a folder")
        self.assert_fails("--out", "file")
        self.assertEqual((self.work / "file").read_text(), "not a folder")

    def test_a_read_only_folder_with_earlier_results(self):
        self.run_well("run", self.scenario, "--replications", "1", "--out", "locked/results", env=self.environment(HOLLOWAY_CACHE=""))
        locked = self.work / "locked"
        before = bytes_of(locked / "results")
        for path in [locked / "results", locked]:
            path.chmod(0o555)
            self.addCleanup(path.chmod, 0o755)
        self.assert_fails("--out", "locked/results", "--seed", "2", prefix=BOUND_BY_PERMISSIONS)
        self.assertEqual(bytes_of(locked / "results"), before)
        self.assert_fails("--out", "locked/others", prefix=BOUND_BY_PERMISSIONS)
        self.assertEqual([path.name for path in locked.iterdir()], ["results"])

    def test_a_full_disk(self):
        self.run_well("run", self.scenario, "--replications", "1", "--out", "results")
        before = bytes_of(self.work / "results")
        self.assert_fails("--out", "results", "--seed", "2", preexec_fn=small_files_only, restore_signals=False)
        self.assertEqual(bytes_of(self.work / "results"), before)
        self.assertEqual(sorted(path.name for path in self.work.iterdir()), ["results", "small.json"], "no remains are left")

    def test_kept_replications_that_cannot_be_written_do_not_matter(self):
        (self.folder / "file").write_text("not a folder")
        self.run_well("run", self.scenario, "--replications", "1", "--out", "results",
                      env=self.environment(HOLLOWAY_CACHE=str(self.folder / "file")))

    def test_wrong_input_leaves_earlier_results(self):
        self.run_well("run", self.scenario, "--replications", "1", "--out", "results")
        before = bytes_of(self.work / "results")
        process = self.run_program("run", self.scenario, "--replications", "0", "--out", "results")
        self.assertEqual(process.returncode, 2)
        self.assertEqual(bytes_of(self.work / "results"), before)


class Interrupted(ProgramTest):
    def start_long_run(self, *words, **options):
        """A run far too long to end by itself, once it has finished a few replications."""
        self.write_scenario("small")
        process = subprocess.Popen([PROGRAM, "run", "small.json", "--replications", "5000", "--progress", *words],
                                   **options, cwd=self.work, env=self.environment(), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        self.assertRegex(process.stderr.readline(), r"\d+ of 5000 replications")
        return process

    def test_earlier_results_stay_and_finished_replications_are_kept(self):
        self.write_scenario("small")
        self.run_well("run", "small.json", "--replications", "1", "--seed", "2", "--out", "results")
        before = bytes_of(self.work / "results")
        for number in [signal.SIGINT, signal.SIGTERM]:
            process = self.start_long_run("--out", "results", "--seed", str(number.value))
            process.send_signal(number)
            _, errors = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 130, errors)
            self.assertRegex(errors, r"error: interrupted: \d+ of 5000 replications are finished")
            self.assertEqual(bytes_of(self.work / "results"), before)
            self.assertEqual(sorted(path.name for path in self.work.iterdir()), ["results", "small.json"])
            self.run_well("run", "small.json", "--replications", "1", "--seed", number.value, "--out", "after")
            self.assertEqual(json.loads((self.work / "after" / "run.json").read_text())["replications_reused"], 1)
            shutil.rmtree(self.work / "after")

    def test_even_where_the_shell_ignores_interrupts_for_background_jobs(self):
        process = self.start_long_run(preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertFalse((self.work / "results").exists())

    def test_a_second_interrupt_ends_it_at_once(self):
        self.write_scenario("large", areas=["metropolitan-police"], years=100)
        process = subprocess.Popen([PROGRAM, "run", "large.json", "--replications", "50"], cwd=self.work,
                                   env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        time.sleep(1.0)  # long enough to have begun; a replication takes far longer
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.stderr.readline(), "\n")
        self.assertIn("stopping", process.stderr.readline())
        process.send_signal(signal.SIGINT)
        # The first stops it at the end of a simulated day, which may come before the second reaches it.
        self.assertIn(process.wait(timeout=30), (130, -signal.SIGINT))
        self.assertFalse((self.work / "results").exists())


if __name__ == "__main__":
    unittest.main()
