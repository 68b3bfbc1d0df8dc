"""Runs that cannot end well leave earlier results as they were."""

import json
import os
import resource
import shutil
import signal
import subprocess
import time
import unittest

from holloway_program import PROGRAM, RESULT_FILES, RESULTS, ProgramTest, bytes_of

# Permissions do not bind root, unless it gives up the right to override them.
BOUND_BY_PERMISSIONS = ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []


def small_files_only():
    """Every file ends after 4 kB, as on a full disk; the signal that comes with it must not end the program."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def wait_until_caught(process, number):
    """Until the program has asked to be told of this signal: it has begun to simulate."""
    for _ in range(600):
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            caught = next(int(line.split()[1], 16) for line in status if line.startswith("SigCgt:"))
        if caught & 1 << (number - 1):
            return
        time.sleep(0.05)
    raise AssertionError("it never began")


class Unwritable(ProgramTest):
    def setUp(self):
        super().setUp()
        self.scenario = self.write_scenario("small")

    def assert_fails(self, *words, status=2, **options):
        """Status 2 where the folder asked for cannot be used, 1 where there is not the room."""
        process = self.run_program("run", self.scenario, "--replications", "1", *words, **options)
        self.assertEqual(process.returncode, status, process.stdout + process.stderr)
        self.assertTrue(process.stderr.startswith("error: "), process.stderr)
        return process

    def test_a_name_too_long_for_a_folder(self):
        self.assertIn("--out: ", self.assert_fails("--out", "x" * 256).stderr)
        self.run_well("run", self.scenario, "--replications", "1", "--quiet", "--out", "x" * 255)
        self.assertEqual({path.name for path in (self.work / ("x" * 255)).iterdir()}, RESULTS)

    def test_documentation_where_it_cannot_be_written(self):
        (self.work / "file").write_text("not a folder")
        process = self.run_program("document", "--out", "file/below")
        self.assertEqual(process.returncode, 2, process.stderr)
        self.assertTrue(process.stderr.startswith("error: --out: "), process.stderr)

    def test_a_default_folder_that_cannot_be_made_is_not_the_users_mistake(self):
        (self.work / "results").write_text("not a folder")
        self.assert_fails(status=1)

    def test_a_disk_with_too_little_room_is_found_before_anything_is_simulated(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = ["unshare", "--mount", "--map-root-user", "sh", "-c",
                   'mount -t tmpfs -o size="$0" none "$1" && shift 1 && exec "$@"']
        if subprocess.run([*mounted, "2000k", disk, "true"], capture_output=True, check=False).returncode != 0:
            self.skipTest("this system lets no small disk be made")
        for size in ["2000k", "3000k"]:
            with self.subTest(size):
                process = self.assert_fails("--out", disk / "results", status=1, prefix=[*mounted, size, disk])
                self.assertRegex(process.stderr, r"about [\d.]+ MB are needed, and [\d.]+ MB are free on this disk")
                self.assertFalse(self.kept.exists(), "found before anything was simulated")
        kept = disk / "kept"
        process = self.run_program("run", self.scenario, "--replications", "30", "--out", "results", prefix=[*mounted, "400k", disk],
                                   env=self.environment(HOLLOWAY_CACHE=str(kept)))
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertRegex(process.stderr, r"^warning: finished replications are not kept in .*kept: about [\d.]+ \wB are needed")

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
        self.assert_fails("--out", "results", "--seed", "2", status=1, preexec_fn=small_files_only)
        self.assertEqual(bytes_of(self.work / "results"), before)
        self.assertEqual(sorted(path.name for path in self.work.iterdir()), ["results", "small.json"], "no remains are left")

    def test_kept_replications_that_cannot_be_written_do_not_matter(self):
        (self.folder / "file").write_text("not a folder")
        words = ["run", self.scenario, "--replications", "2", "--out", "results"]
        environment = self.environment(HOLLOWAY_CACHE=str(self.folder / "file"))
        self.assertEqual(self.run_well(*words, env=environment).stderr,
                         f"warning: 2 of 2 finished replications could not be kept in {self.folder / 'file'}\n")
        self.assertEqual(self.run_well(*words, "--quiet", env=environment).stderr, "")

    def test_a_file_of_a_users_own_under_the_name_of_a_result_is_left_alone(self):
        scenario = self.write_scenario("small")
        for name in ["results.h5", "report.html", "summary.json"]:
            with self.subTest(name):
                folder = self.work / f"with {name}"
                folder.mkdir()
                (folder / name).write_text("precious", encoding="utf-8")
                process = self.run_program("run", scenario, "--out", folder)
                self.assertEqual(process.returncode, 2, process.stderr)
                self.assertIn("is not what an earlier run wrote", process.stderr)
                self.assertEqual((folder / name).read_text(encoding="utf-8"), "precious")
                self.assertEqual([path.name for path in folder.iterdir()], [name])

    def test_a_folder_with_the_name_of_a_result_is_left_alone(self):
        for name in RESULT_FILES:
            with self.subTest(name):
                folder = self.work / f"with {name}" / name
                folder.mkdir(parents=True)
                (folder / "thesis.txt").write_text("years of work")
                process = self.assert_fails("--out", folder.parent)
                self.assertIn(f"{name}: cannot be written: it is a folder", process.stderr)
                self.assertEqual((folder / "thesis.txt").read_text(), "years of work")
                self.assertEqual([path.name for path in folder.parent.iterdir()], [name])
        self.assertFalse(self.kept.exists(), "found before anything was simulated")

    def test_a_link_to_nothing(self):
        (self.work / "link").symlink_to("nowhere")
        self.assertIn("link to something that does not exist", self.assert_fails("--out", "link").stderr)
        self.assertFalse(self.kept.exists(), "found before anything was simulated")

    def test_wrong_input_leaves_earlier_results(self):
        self.run_well("run", self.scenario, "--replications", "1", "--out", "results")
        before = bytes_of(self.work / "results")
        process = self.run_program("run", self.scenario, "--replications", "0", "--out", "results")
        self.assertEqual(process.returncode, 2)
        self.assertEqual(bytes_of(self.work / "results"), before)


class Limits(ProgramTest):
    """What the system does not let the program have."""

    def run_under(self, limit, value, *words, user=()):
        shell = f'ulimit {limit} {value}; exec "$0" "$@"'
        return self.run_program("run", self.write_scenario("small"), "--replications", "4", *words, "--out", "results",
                                prefix=[*user, "bash", "-c", shell], env=self.environment(HOLLOWAY_CACHE=""))

    def test_threads_that_cannot_be_had_are_done_without(self):
        nobody = []
        if os.geteuid() == 0:  # whom the limit does not bind
            nobody = ["setpriv", "--reuid=65534", "--clear-groups"]
            for folder in [self.folder, self.work]:
                folder.chmod(0o777)
            (self.work / "small.json").touch()
        process = self.run_under("-u", 6, "--threads", "16", user=nobody)
        if "Resource temporarily unavailable" in process.stderr and "fork" in process.stderr:
            self.skipTest("this user has too many processes already")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertRegex(process.stderr, r"^warning: of 16 threads the system lets the program have \d; it goes on")
        threads = json.loads((self.work / "results" / "run.json").read_text())["threads"]
        self.assertLess(threads, 7)
        self.assertGreaterEqual(threads, 1)

    def test_a_small_stack_is_enough(self):
        for kilobytes in [64, 100, 1000]:
            with self.subTest(kilobytes):
                process = self.run_under("-s", kilobytes)
                self.assertEqual(process.returncode, 0, process.stderr)

    def test_too_little_memory_is_said(self):
        statuses = set()
        for kilobytes in range(50_000, 200_000, 10_000):
            with self.subTest(kilobytes):
                process = self.run_under("-v", kilobytes, "--threads", "8")
                if "error while loading shared libraries" in process.stderr:
                    continue  # not the program's own doing
                statuses.add(process.returncode)
                self.assertIn(process.returncode, (0, 1), process.stderr)
                if process.returncode == 1:
                    self.assertRegex(process.stderr.splitlines()[-1], r"^error: .*(memory|needs)")
                self.assertEqual([path.name for path in self.work.rglob(".writing-*")], [])
        self.assertIn(1, statuses)


class Killed(ProgramTest):
    def test_what_a_killed_run_left_goes_at_the_next(self):
        scenario = self.write_scenario("small")
        self.run_well("run", scenario, "--replications", "1", "--out", "results", "--quiet")
        before = bytes_of(self.work / "results")
        left = 0
        for tenths in range(1, 60):
            process = subprocess.Popen([PROGRAM, "run", scenario, "--replications", "3", "--out", "results", "--quiet"], cwd=self.work,
                                       env=self.environment(), stdin=subprocess.DEVNULL)
            # Killed as soon as it is seen to write, or when it is done.
            while process.poll() is None and not any((self.work / "results").glob(".writing-*/holloway-writes-here")):
                time.sleep(0.001)
            time.sleep(0.002 * tenths)
            process.kill()
            process.wait()
            left = len(list((self.work / "results").glob(".writing-*/holloway-writes-here")))
            if left:
                break
        self.assertEqual(left, 1, "it was never killed while it wrote")
        self.run_well("run", scenario, "--replications", "1", "--out", "results", "--quiet")
        self.assertEqual(sorted(path.name for path in (self.work / "results").iterdir()), sorted(RESULTS))
        self.assertEqual(bytes_of(self.work / "results")["summary.json"], before["summary.json"])


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
        wait_until_caught(process, signal.SIGINT)  # a replication takes far longer than what comes before
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.stderr.readline(), "\n")
        self.assertIn("stopping", process.stderr.readline())
        process.send_signal(signal.SIGINT)
        # The first stops it at the end of a simulated day, which may come before the second reaches it.
        self.assertIn(process.wait(timeout=30), (130, -signal.SIGINT))
        self.assertFalse((self.work / "results").exists())

    def test_a_day_without_end_is_ended_by_a_second_signal(self):
        self.write_scenario("endless", parameters={"offending": {"occasions_while_active": {"occasional": 1000}}, "needs": {"changes": 1000},
                                                   "custody": {"self_harm_each_step_of_mental_health": 1000}})
        process = subprocess.Popen([PROGRAM, "run", "endless.json", "--replications", "1"], cwd=self.work, env=self.environment(),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        wait_until_caught(process, signal.SIGTERM)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.stderr.readline(), "\n")
        self.assertIn("stopping", process.stderr.readline())
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=30), 130)
        self.assertEqual([path.name for path in self.work.iterdir()], ["endless.json"])

    def test_a_replication_under_way_is_stopped_and_nothing_said_to_be_kept_that_is_not(self):
        self.write_scenario("large", areas=["metropolitan-police"], years=100)
        process = subprocess.Popen([PROGRAM, "run", "large.json", "--replications", "1"], cwd=self.work,
                                   env=self.environment(HOLLOWAY_CACHE=""), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.kill)
        wait_until_caught(process, signal.SIGINT)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130)
        self.assertIn("interrupted: 0 of 1 replications are finished; none are kept, because HOLLOWAY_CACHE is empty\n", errors)


class Streams(ProgramTest):
    """Standard output and errors that cannot be written."""

    def test_output_that_is_lost_is_a_failure(self):
        for words in [["list", "areas"], ["list", "parameters", "--json"], ["validate", self.write_scenario("small")], ["--help"], ["run", "--help"]]:
            with self.subTest(words), open("/dev/full", "w", encoding="utf-8") as full:
                process = subprocess.run([PROGRAM, *map(str, words)], cwd=self.work, stdin=subprocess.DEVNULL, stdout=full,
                                         stderr=subprocess.PIPE, text=True, timeout=60, check=False)
                self.assertEqual(process.returncode, 1)
                self.assertEqual(process.stderr, "error: standard output cannot be written\n")

    def test_closed_streams_do_not_change_the_status(self):
        scenario = str(self.write_scenario("small"))
        shell = 'exec "$0" "$@" <&- >&- 2>&-'
        for status, words in [(2, ["run", "nowhere.json"]), (2, ["run", scenario, "--years"]), (1, ["list", "areas"]),
                              (1, ["run", scenario, "--replications", "2", "--progress", "--out", "results"])]:
            with self.subTest(words):
                process = subprocess.run(["sh", "-c", shell, PROGRAM, *words], cwd=self.work, env=self.environment(), timeout=60, check=False)
                self.assertEqual(process.returncode, status)
        self.assertEqual({path.name for path in (self.work / "results").iterdir()}, RESULTS)
        json.loads((self.work / "results" / "summary.json").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
