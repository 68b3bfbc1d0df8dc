"""What shells complete after holloway, in the shells themselves, and the page of the manual."""

import json
import os
import pty
import re
import select
import shutil
import subprocess
import time
import unittest

from holloway_program import ROOT, ProgramTest

# Run by bash as it would: words cut at = and : too.
RUN_FUNCTION = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_holloway
printf '%s\\n' "${COMPREPLY[@]}"
"""


def as_bash_cuts(line):
    words = re.findall(r"[=:]+|[^\s=:]+", line)
    return [*words, ""] if line.endswith(" ") else words


class Terminal:
    """A shell at a terminal of its own, to which keys are sent."""

    def __init__(self, *words, cwd):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(cwd)
            os.execvpe(words[0], words, {**os.environ, "TERM": "dumb", "HOME": str(cwd), "PS1": "$ "})

    def type(self, keys, until, seconds=60):
        """Sends keys, and reads until a text has come."""
        os.write(self.terminal, keys.encode())
        seen, end = "", time.monotonic() + seconds
        while until not in seen and time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.2)[0]:
                seen += os.read(self.terminal, 65536).decode(errors="replace")
        return seen

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.process, 0)


class Scripts(ProgramTest):
    def setUp(self):
        super().setUp()
        self.script = {}
        for shell in ["bash", "zsh"]:
            self.script[shell] = self.folder / f"completion.{shell}"
            self.script[shell].write_text(self.run_well("completion", shell).stdout, encoding="utf-8")

    def offered(self, line):
        process = subprocess.run(["bash", "-c", RUN_FUNCTION, "bash", self.script["bash"], *as_bash_cuts("./holloway " + line)], cwd=self.work,
                                 capture_output=True, text=True, check=True)
        self.assertEqual(process.stderr, "")
        return [word for word in process.stdout.split("\n") if word]

    def ids(self, what):
        return [row["id"] for row in json.loads(self.run_well("list", what, "--json").stdout)]

    def test_commands_and_their_options_are_those_of_the_help(self):
        commands = re.findall(r"^  ([a-z]+) +\S", self.run_well("--help").stdout.split("Commands:")[1].split("\n\n")[0], re.MULTILINE)
        self.assertEqual(self.offered(""), [*commands, "--help", "--version"])
        self.assertEqual(self.offered("comp"), ["compare", "completion"])
        for command in commands:
            with self.subTest(command):
                named = re.findall(r"^  (?:-h,)?(--[a-z-]+)", self.run_well(command, "--help").stdout, re.MULTILINE)
                self.assertEqual(self.offered(f"{command} --"), named)
        self.assertEqual(self.offered("run --repl"), ["--replications"])

    def test_areas_programmes_and_other_words(self):
        self.assertEqual(sorted(self.offered("run x.json --area ")), sorted(self.ids("areas")))
        self.assertEqual(self.offered("run x.json --area west-m"), ["west-mercia", "west-midlands"])
        self.assertEqual(self.offered("run x.json --area=west-mi"), ["west-midlands"])
        self.assertEqual(sorted(self.offered("compare a b --programme ")), sorted(self.ids("programmes")))
        self.assertEqual(self.offered("list a"), ["areas"])
        self.assertEqual(self.offered("completion "), ["bash", "zsh"])
        self.assertEqual(self.offered("explain a b --who avoided-c"), ["avoided-custody"])
        self.assertEqual(self.offered("run --seed "), [])
        self.assertEqual(self.offered("no-such-command "), [])

    def test_programmes_of_ones_own_are_found_when_asked(self):
        self.run_well("new", "programme", "evening-drop-in")
        self.assertEqual(self.offered("run x.json --programme even"), ["evening-drop-in"])

    def test_paths_are_completed_level_by_level(self):
        paths = self.ids("parameters")
        self.assertEqual(set(self.offered("run x.json --set ")),
                         {path.split(".")[0] + "." for path in paths} | {"years=", "start=", "warm_up_years=", "scale=", "programmes."})
        self.assertEqual(self.offered("run x.json --set court.remand.thef"), ["court.remand.theft="])
        self.assertEqual(self.offered("run x.json --set=court.remand.thef"), ["court.remand.theft="])
        self.assertIn("police.admission=", self.offered("run x.json --set police.admi"))
        self.assertIn("court.remand.theft=", self.offered("run x.json --set court.remand."))
        self.assertEqual(self.offered("run x.json --set programmes.new-ch"), ["programmes.new-chance."])
        self.assertEqual(self.offered("run x.json --set programmes.new-chance.off"), ["programmes.new-chance.offered="])
        self.assertEqual(self.offered("run x.json --programme new-chance:off"), ["offered="])
        self.assertEqual(self.offered("run x.json --programme new-chance:offered=0.3,support.da"), ["0.3,support.days="])
        whole = [path for path in paths if "." in path]
        done = [self.offered(f"run x.json --set {path}") for path in whole[::40]]
        self.assertEqual([[f"{path}="] for path in whole[::40]], [[word for word in words if word.endswith("=")][:1] for words in done])

    def test_every_path_and_field_that_is_offered_can_be_set(self):
        settings = re.search(r"_holloway_settings='(.*)'", self.script["bash"].read_text(encoding="utf-8"))[1].split()
        self.assertEqual(set(settings) - {"years", "start", "warm_up_years", "scale"}, set(self.ids("parameters")))
        fields = re.search(r"_holloway_fields='(.*)'", self.script["bash"].read_text(encoding="utf-8"))[1].split()
        self.assertGreater(len(fields), 20)
        wrong = self.run_program("run", self.write_scenario("small"), *[word for field in fields for word in ["--set", f"programmes.new-chance.{field}=x"]])
        self.assertEqual(wrong.returncode, 2)
        self.assertNotIn("unknown key", wrong.stderr)

    def test_files_and_folders(self):
        (self.work / "a folder").mkdir()
        (self.work / "one.json").write_text("{}", encoding="utf-8")
        (self.work / "one.txt").write_text("", encoding="utf-8")
        self.assertEqual(set(self.offered("run ")), {"one.json", "a folder"})
        self.assertEqual(self.offered("compare one.json on"), ["one.json"])
        self.assertEqual(self.offered("compare --seed 3 one.json on"), ["one.json"])
        self.assertEqual(self.offered("run one.json --out "), ["a folder"])
        self.assertEqual(self.offered("validate --resolved o"), ["one.json"])

    def test_at_a_terminal(self):
        """Keys and tabs as a user types them; what stands on the line then is what a function of that name is given."""
        begin = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}
        for shell, words in begin.items():
            if shutil.which(shell) is None:
                continue
            terminal = Terminal(*words, cwd=self.work)
            self.addCleanup(terminal.close)
            ready = "autoload -Uz compinit; compinit -u -D; " if shell == "zsh" else ""
            self.assertIn("rea-dy", terminal.type(f"{ready}source '{self.script[shell]}'; holloway() {{ printf '<%s>' \"$@\"; echo; }}; echo rea''-dy\n", "rea-dy"))
            for typed, given in {
                "holloway calib\t": "<calibrate>",
                "holloway list param\t": "<list><parameters>",
                "holloway run --repl\t": "<run><--replications",
                "holloway run x --area west-mid\t": "<run><x><--area><west-midlands>",
                "holloway run x --set court.remand.thef\t0.5": "<run><x><--set><court.remand.theft=0.5>",
                "holloway run x --programme action-f\t:offe\t0.5": "<run><x><--programme><action-for-change:offered=0.5>",
            }.items():
                with self.subTest(shell=shell, typed=typed):
                    self.assertIn(given, terminal.type(typed + "\n", given, seconds=20))

    def test_wrong_words(self):
        self.assert_wrong_input(self.run_program("completion"), "choose one of bash, zsh")
        self.assert_wrong_input(self.run_program("completion", "bsh"), '"bsh" is not a shell known here; did you mean "bash"?')


class Manual(ProgramTest):
    def test_the_page_holds_every_command_and_option_and_has_no_mistake(self):
        page = self.run_well("man").stdout
        for command in re.findall(r"^  ([a-z]+) +\S", self.run_well("--help").stdout.split("Commands:")[1].split("\n\n")[0], re.MULTILINE):
            self.assertIn(f"\n.SS {command}", page)
            for option in re.findall(r"^  (--[a-z-]+)", self.run_well(command, "--help").stdout, re.MULTILINE):
                if option != "--version":
                    self.assertIn("\\fB" + option.replace("-", "\\-") + "\\fR", page)
        self.assertTrue(page.isascii())
        for words in [["groff", "-ww", "-man", "-Tutf8", "-z"], ["man", "--warnings", "--local-file", "-"]]:
            if shutil.which(words[0]) is None:
                continue
            process = subprocess.run(words, input=page, capture_output=True, text=True, check=False, env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"})
            self.assertEqual((process.returncode, process.stderr), (0, ""), words)
        self.assertTrue((ROOT / "holloway").exists())

    def test_the_wrapper_says_the_same_of_the_tests(self):
        wrapper = (ROOT / "holloway").read_text(encoding="utf-8")
        for option in re.findall(r"^  (--[a-z]+)", self.run_well("test", "--help").stdout, re.MULTILINE):
            if option != "--version":
                self.assertIn(f"\n  {option} ", wrapper)


if __name__ == "__main__":
    unittest.main()
