"""The page of saved results drawn again, one page over several, and findings for a paper."""

import json
import unittest

from holloway_program import ProgramTest, names_in


class Report(ProgramTest):
    def results(self, name="results"):
        baseline, option = self.write_pair()
        self.run_well("compare", baseline, option, "--replications", "2", "--out", name)
        return self.work / name

    def test_the_same_page_is_drawn_again_from_the_summary_alone(self):
        folder = self.results()
        page = (folder / "report.html").read_bytes()
        for file in ["report.html", "results.h5", "run.json"]:
            (folder / file).unlink()
        process = self.run_well("report", "results")
        self.assertEqual(process.stdout, "results/report.html\n")
        self.assertEqual((folder / "report.html").read_bytes(), page)

    def test_one_page_over_several(self):
        self.results("one")
        self.results("two")
        self.run_well("report", "one", "two", "--out", "both.html")
        text = (self.work / "both.html").read_text(encoding="utf-8")
        self.assertEqual(text.count('"name":"small-new-chance-against-small"'), 4)  # each study's, and in its summary
        process = self.run_well("report", "one", "two")
        self.assertEqual(process.stdout, "results/report.html\n")

    def test_findings_for_a_paper(self):
        folder = self.results()
        before = names_in(folder)
        text = self.run_well("report", "results", "--markdown").stdout
        words = json.loads((folder / "summary.json").read_text(encoding="utf-8"))["in_words"]
        self.assertTrue(text.startswith("# "))
        self.assertEqual(text.count("\n| "), sum(1 + 1 + len(table["rows"]) for table in words["tables"]))
        self.assertEqual(names_in(folder), before)

    def test_what_is_no_results_is_refused_all_at_once_and_nothing_is_written(self):
        self.results()
        (self.work / "empty").mkdir()
        (self.work / "old").mkdir()
        (self.work / "old" / "summary.json").write_text('{"format": 1}', encoding="utf-8")
        process = self.run_program("report", "empty", "old", "none", "results", "--out", "page.html")
        self.assertEqual(process.returncode, 2)
        lines = process.stderr.splitlines()
        self.assertEqual([line.startswith("error: ") for line in lines], [True] * 3, lines)
        self.assertIn("empty: has no summary.json", lines[0])
        self.assertIn("lacks “in_words”", lines[1])
        self.assertFalse((self.work / "page.html").exists())
        for words in [["report"], ["report", "results", "--out", "empty"]]:
            self.assertEqual(self.run_program(*words).returncode, 2, words)


if __name__ == "__main__":
    unittest.main()
