"""The structure that sim/README.md promises: dependencies point one way, and sim/ knows no formats."""

import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import long_functions
import rooms

ROOT = pathlib.Path(os.environ["HOLLOWAY_ROOT"])
# Low to high: a folder may include from itself and from those before it.
LAYERS = ["sim/core", "sim/engine", "sim/pathway", "sim/programmes", "sim/experiment", "output", "scenarios", "output/document", "calibration", "tests/bench", "commands"]
FORMATS = re.compile(r'#include\s*[<"](nlohmann|valijson|H5|hdf5|CLI/|fstream|iostream|filesystem)')


def sources(folder):
    return sorted(path for suffix in ["*.hpp", "*.cpp"] for path in (ROOT / folder).rglob(suffix))


def everything():
    return sorted({path for layer in LAYERS for path in sources(layer)})


def project_includes(path):
    return re.findall(r'^\s*#include\s*"([^"]+)"', path.read_text(encoding="utf-8"), flags=re.MULTILINE)


def layer_of(include):
    layers = [layer for layer in LAYERS if include.startswith(layer + "/")]
    return LAYERS.index(max(layers, key=len)) if layers else len(LAYERS)


class Structure(unittest.TestCase):
    def test_dependencies_point_one_way(self):
        wrong = [f"{path.relative_to(ROOT)} includes {include}" for path in everything()
                 for include in project_includes(path) if layer_of(include) > layer_of(str(path.relative_to(ROOT)))]
        self.assertEqual(wrong, [])

    def test_no_room_includes_from_a_higher_one_and_no_stage_another(self):
        wrong = [f"{path} includes {included}" for path, included in rooms.includes(ROOT) if rooms.is_up(path, included)]
        self.assertEqual(wrong, [])

    def test_no_room_holds_more_files_than_can_be_looked_over(self):
        files = collections.Counter(rooms.room_of(path) for path, _ in rooms.sources(ROOT) if not rooms.TABLES.search(path.name))
        self.assertEqual({room: count for room, count in files.items() if count > 22}, {})

    def test_no_switch_of_the_simulation_has_a_default(self):
        wrong = [f"{path.relative_to(ROOT)}: {line.strip()}" for path in sources("sim")
                 for line in path.read_text(encoding="utf-8").splitlines() if re.match(r"\s*default:", line)]
        self.assertEqual(wrong, [], "write the cases out, or use a table: the compiler then says what is missing")

    def test_every_include_of_ours_is_written_from_the_root(self):
        wrong = [f"{path.relative_to(ROOT)}: {include}" for folder in [*LAYERS, "tests"] for path in sources(folder)
                 for include in project_includes(path) if not (ROOT / include).is_file()]
        self.assertEqual(wrong, [])

    def test_the_simulation_knows_no_formats_and_no_command_line(self):
        wrong = [f"{path.relative_to(ROOT)}: {line}" for path in sources("sim")
                 for line in path.read_text(encoding="utf-8").splitlines() if FORMATS.match(line)]
        self.assertEqual(wrong, [])

    def test_hdf5_is_included_in_one_file_and_tbb_in_one_folder(self):
        hdf5 = [str(path.relative_to(ROOT)) for path in everything() if re.search(r"#include <(hdf5|H5)", path.read_text(encoding="utf-8"))]
        self.assertLessEqual(len(hdf5), 1, hdf5)
        tbb = {str(path.parent.relative_to(ROOT)) for path in everything() if re.search(r"#include <(oneapi/)?tbb", path.read_text(encoding="utf-8"))}
        self.assertLessEqual(tbb, {"sim/experiment"})

    def test_everything_is_printed_in_one_file_where_it_is_made_harmless(self):
        prints = re.compile(r"fmt::print|std::(cout|cerr|clog)\b|\bf?puts\(|\bf?printf\(|\b(fwrite|fputc)\(.*std(out|err)")
        wrong = [f"{path.relative_to(ROOT)}: {line.strip()}" for path in everything() if path.name != "standard_streams.cpp"
                 for line in path.read_text(encoding="utf-8").splitlines() if prints.search(line)]
        self.assertGreater(len(everything()), 100)
        self.assertEqual(wrong, [])

    def test_functions_are_short_enough_to_read(self):
        self.assertEqual(long_functions.long_functions(ROOT), [])

    def test_functions_of_the_c_library_that_differ_between_machines_are_not_used(self):
        differing = re.compile(r"std::(log|log1p|log2|log10|exp|exp2|expm1|pow|erfc?|tgamma|lgamma|cbrt|hypot|sin|cos|tan|a(sin|cos|tan)2?)\(|boost/math/distributions"
                               r"|boost/random/\w+_distribution")
        wrong = [f"{path.relative_to(ROOT)}: {line.strip()}" for path in everything()
                 for line in path.read_text(encoding="utf-8").splitlines() if differing.search(line)]
        self.assertEqual([line for line in wrong if not line.startswith("sim/core/distributions.cpp")], [])


class Wrapper(unittest.TestCase):
    """./holloway, once built: hands over to the program from anywhere. Needs a build by the wrapper itself."""

    def setUp(self):
        if pathlib.Path(os.environ["HOLLOWAY_PROGRAM"]) != ROOT / "build" / "release" / "holloway":
            self.skipTest("this build is not the wrapper's own")

    def run_wrapper(self, program, *words, work="/"):
        return subprocess.run([program, *words], cwd=work, capture_output=True, text=True, timeout=900, check=False,
                              stdin=subprocess.DEVNULL)

    def test_statuses_and_arguments_pass_through(self):
        self.assertEqual(self.run_wrapper(ROOT / "holloway", "--version").returncode, 0)
        process = self.run_wrapper(ROOT / "holloway", "validate", "no such  file.json")
        self.assertEqual(process.returncode, 2)
        self.assertIn("no such  file.json", process.stderr)

    def test_through_a_chain_of_links_and_relative_paths(self):
        with tempfile.TemporaryDirectory(prefix="links and spaces ") as folder:
            os.symlink(ROOT / "holloway", f"{folder}/first link")
            os.symlink("first link", f"{folder}/second")
            process = self.run_wrapper("./second", "--version", work=folder)
            self.assertEqual(process.returncode, 0, process.stderr)
            self.assertEqual(process.stderr, "")

    def test_wrong_words_after_test(self):
        process = self.run_wrapper(ROOT / "holloway", "test", "--lnog")
        self.assertEqual(process.returncode, 2)
        self.assertTrue(process.stderr.startswith("error: "))


if __name__ == "__main__":
    unittest.main()
