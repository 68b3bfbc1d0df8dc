"""Tables and the headline as data: what a spreadsheet, R and a script find in them, and that they agree with the summary."""

import csv
import json
import math
import re
import unittest

from holloway_program import RESULTS, ProgramTest, bytes_of, names_in

COLUMNS = {
    "measures.csv": "scenario,measure,unit,year,statistic,value",
    "differences.csv": "option,measure,unit,year,statistic,value",
    "money.csv": "option,payer,kind,year,statistic,pounds",
    "by_month.csv": "scenario,measure,month,statistic,value",
    "by_group.csv": "scenario,division,group,measure,year,statistic,value",
    "by_area.csv": "scenario,area,measure,year,statistic,value",
    "moves.csv": "scenario,process,from,to,per_year",
    "parameters.csv": "scenario,path,value,low,high,unit,evidence,distribution,source,changed_from_baseline",
}
REPLICATIONS = {"measures_replications.csv": "scenario,draw,replication,measure,year,value"}
NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")
SOURCE = '=HYPERLINK("http://example.org", "a, b")\nand a second line'


def rows_of(path):
    """The rows of a table as Python's csv reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def number(cell):
    return float(cell) if cell else None


class Tables(ProgramTest):
    def compare(self, out, *words, **options):
        baseline, _ = self.write_pair()
        option = self.write_scenario("-option", title='=1+1, "the option"',
                                     programmes=[{"use": "new-chance", "from": "2019-01-01"}],
                                     parameters={"police": {"admission": {"value": 0.5, "source": SOURCE}}})
        return self.run_well("compare", baseline, f"./{option.name}", "--replications", "3", "--out", self.folder / out, *words,
                             **options)

    def test_tables_are_what_they_are_said_to_be(self):
        self.compare("out", "--csv=replications", "--quiet")
        out = self.folder / "out"
        self.assertEqual(names_in(out), RESULTS | set(COLUMNS) | set(REPLICATIONS))
        run = json.loads((out / "run.json").read_text())
        self.assertLessEqual(set(COLUMNS) | set(REPLICATIONS), set(run["files"]))
        for name, columns in (COLUMNS | REPLICATIONS).items():
            with self.subTest(name):
                data = (out / name).read_bytes()
                self.assertTrue(data.startswith(b"\xef\xbb\xbf" + columns.encode() + b"\n"))
                self.assertTrue(data.endswith(b"\n"))
                self.assertNotIn(b"\r", data)
                rows = rows_of(out / name)
                self.assertGreater(len(rows), 10)
                for row in rows:
                    self.assertEqual(",".join(row), columns)
                    for column in {"value", "pounds", "per_year", "low", "high", "replication"} & set(row):
                        if row[column]:
                            self.assertRegex(row[column], f"^{NUMBER.pattern}$")
                            self.assertTrue(math.isfinite(float(row[column])))
                    self.assertFalse([cell for cell in row.values() if cell[:1] in {"=", "+", "@", "\t", "\n"}], "no formula")
                    self.assertFalse([cell for cell in row.values() if cell.startswith("-") and not NUMBER.fullmatch(cell)], "no formula")

    def test_they_agree_with_the_summary(self):
        self.compare("out", "--csv=replications", "--quiet")
        out = self.folder / "out"
        summary = json.loads((out / "summary.json").read_text())
        names = {"small": "small", "'-option": "-option"}
        for row in rows_of(out / "measures.csv"):
            spread = summary["measures"][row["measure"]][names[row["scenario"]]]
            self.assertEqual(row["unit"], summary["measures"][row["measure"]]["unit"])
            if row["year"] == "all":
                self.assertEqual(number(row["value"]), spread[row["statistic"]], row)
            elif row["statistic"] == "mean":
                self.assertEqual(number(row["value"]), spread["by_year"][int(row["year"]) - 1], row)
        for row in rows_of(out / "differences.csv"):
            spread = summary["differences"]["-option"][row["measure"]]
            of_year = spread if row["year"] == "all" else spread["by_year"][int(row["year"]) - 1]
            if row["statistic"] in of_year:
                self.assertEqual(number(row["value"]), of_year[row["statistic"]], row)
        months = {text[:7]: i for i, text in enumerate(summary["by_month"]["month"])}
        for row in rows_of(out / "by_month.csv"):
            scenario, measure = names[row["scenario"]], row["measure"]
            of = summary["women_in_prison_by_month"] if measure == "custody_population" else None
            spread = of["scenarios"][scenario] if of else summary["by_month"]["scenarios"][scenario][measure]
            if row["statistic"] in spread:
                self.assertEqual(number(row["value"]), spread[row["statistic"]][months[row["month"]]], row)
        money = {(row["payer"], row["kind"], row["year"], row["statistic"]): number(row["pounds"]) for row in rows_of(out / "money.csv")}
        economics = summary["economics"]["-option"]
        for kind in ["cost", "benefit", "net_present_value"]:
            self.assertEqual(money["all", kind, "all", "q975"], economics[kind]["q975"])
        self.assertEqual(money["all", "undiscounted_cost", "tail", "mean"], economics["undiscounted_cost_by_year_then_tail"][-1])

    def test_what_is_counted_in_parts_adds_up(self):
        self.compare("out", "--csv=replications", "--quiet", "--area", "warwickshire", "--area", "cleveland")
        out = self.folder / "out"
        whole = {(row["scenario"], row["measure"]): number(row["value"]) for row in rows_of(out / "measures.csv")
                 if row["year"] == "all" and row["statistic"] == "mean"}
        for name, parts in [("by_area.csv", ["scenario"]), ("by_group.csv", ["scenario", "division"])]:
            sums = {}
            for row in rows_of(out / name):
                if row["measure"] == "arrests" and row["statistic"] == "mean":
                    key = tuple(row[part] for part in parts)
                    sums[key] = sums.get(key, 0.0) + number(row["value"])
            for key, total in sums.items():
                self.assertAlmostEqual(total, whole[key[0], "arrests"], places=6, msg=(name, key))
        runs = [number(row["value"]) for row in rows_of(out / "measures_replications.csv")
                if row["scenario"] == "small" and row["measure"] == "arrests" and row["year"] == "all"]
        self.assertEqual(len(runs), 3)
        self.assertAlmostEqual(sum(runs) / 3, whole["small", "arrests"], places=6)

    def test_texts_of_a_user_stay_texts(self):
        self.compare("out", "--csv", "--quiet")
        rows = [row for row in rows_of(self.folder / "out" / "parameters.csv") if row["path"] == "police.admission"]
        self.assertEqual([row["changed_from_baseline"] for row in rows], ["false", "true"])
        self.assertEqual(rows[1]["scenario"], "'-option")
        self.assertEqual(rows[1]["source"], "'" + SOURCE)
        self.assertEqual(rows[1]["value"], "0.5")
        self.assertEqual({row["distribution"] for row in rows}, {""})

    def test_the_same_bytes_on_any_number_of_threads(self):
        fresh = self.environment(HOLLOWAY_CACHE="")
        one = self.compare("one", "--csv=replications", "--json", "--threads", "1", env=fresh)
        two = self.compare("two", "--csv=replications", "--json", "--threads", "2", env=fresh)
        self.assertEqual(one.stdout, two.stdout)
        first, second = bytes_of(self.folder / "one"), bytes_of(self.folder / "two")
        for name in [*COLUMNS, *REPLICATIONS, "summary.json"]:
            self.assertEqual(first[name], second[name], name)

    def test_nothing_else_changes_and_tables_go_with_their_run(self):
        self.compare("out", "--csv=replications", "--quiet")
        before = bytes_of(self.folder / "out")
        self.compare("out", "--csv", "--quiet")
        self.assertEqual(names_in(self.folder / "out"), RESULTS | set(COLUMNS))
        self.compare("out", "--quiet")
        self.assertEqual(names_in(self.folder / "out"), RESULTS)
        for name in ["summary.json", "results.h5", "report.html"]:
            self.assertEqual((self.folder / "out" / name).read_bytes(), before[name], name)

    def test_a_table_of_somebodys_own_stays(self):
        scenario = self.write_scenario("small")
        self.run_well("run", scenario, "--replications", "1", "--out", "out", "--quiet")
        (self.work / "out" / "money.csv").write_text("mine")
        process = self.run_program("run", scenario, "--replications", "1", "--out", "out", "--csv")
        self.assertEqual(process.returncode, 2, process.stderr)
        self.assertIn("money.csv is not what an earlier run wrote", process.stderr)
        self.assertEqual((self.work / "out" / "money.csv").read_text(), "mine")

    def test_no_other_kind_of_table(self):
        scenario = self.write_scenario("small")
        self.assert_wrong_input(self.run_program("run", scenario, "--csv=replication"), '--csv: "replication" is no kind of table')
        self.assertIn("--csv[=replications]", self.run_well("run", "--help").stdout)
        self.assertIn(r"\fB\-\-csv\fR[=replications]", self.run_well("man").stdout)

    def test_a_run_alone(self):
        process = self.run_well("run", "--csv", self.write_scenario("small"), "--replications", "1", "--out", "out", "--json", "--quiet")
        self.assertEqual(names_in(self.work / "out"), RESULTS | set(COLUMNS))
        for name in ["differences.csv", "money.csv"]:
            self.assertEqual(rows_of(self.work / "out" / name), [])
        headline = json.loads(process.stdout)
        self.assertEqual(headline["format"], 1)
        self.assertEqual(headline["scenario"]["name"], "small")
        self.assertIsNone(headline["scenario"]["measures"]["arrests"]["standard_error"], "one run has none")


class Headline(ProgramTest):
    def test_it_is_one_object_with_the_figures_of_the_summary(self):
        baseline, option = self.write_pair()
        process = self.run_well("compare", baseline, option, "--replications", "4", "--out", "out", "--json")
        headline = json.loads(process.stdout)
        summary = json.loads((self.work / "out" / "summary.json").read_text())
        self.assertEqual(headline["format"], 1)
        for key in ["seed", "replications", "areas", "years", "uncertainty"]:
            self.assertEqual(headline[key], summary[key])
        (one,) = headline["options"]
        self.assertEqual(one["name"], "small-new-chance")
        for measure, entry in one["measures"].items():
            for key in ["mean", "standard_error", "q025", "q975"]:
                self.assertEqual(entry[key], summary["measures"][measure]["small-new-chance"][key])
                self.assertEqual(entry["difference"][key], summary["differences"]["small-new-chance"][measure][key])
                self.assertEqual(headline["baseline"]["measures"][measure][key], summary["measures"][measure]["small"][key])
        self.assertEqual(one["money"]["net_present_value"]["mean"], summary["economics"]["small-new-chance"]["net_present_value"]["mean"])
        again = self.run_well("compare", baseline, option, "--replications", "4", "--out", "again", "--json", "--quiet")
        self.assertEqual(again.stdout, process.stdout)

    def test_a_sweep_has_its_values_and_its_crossings(self):
        baseline, option = self.write_pair()
        process = self.run_well("compare", baseline, option, "--replications", "2", "--out", "out", "--json", "--csv",
                                "--sweep", "programmes.new-chance.offered=0.2,0.9")
        headline = json.loads(process.stdout)
        summary = json.loads((self.work / "out" / "summary.json").read_text())
        self.assertEqual(headline["sweep"], summary["sweep"])
        self.assertEqual([one["sweep"] for one in headline["options"]], [one["sweep"] for one in summary["scenarios"][1:]])
        options = {row["option"] for row in rows_of(self.work / "out" / "differences.csv")}
        self.assertEqual(options, {"small-new-chance-1", "small-new-chance-2"})

    def test_titles_may_hold_anything(self):
        title = 'quote " backslash \\ {} <script> \n\u00e9\U0001f469 end'
        process = self.run_well("run", self.write_scenario("small", title=title), "--replications", "1", "--json")
        self.assertEqual(json.loads(process.stdout)["scenario"]["title"], title)


if __name__ == "__main__":
    unittest.main()
