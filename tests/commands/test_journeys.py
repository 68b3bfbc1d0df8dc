"""`run --journeys`: the dated moves of women of the first replication, as tables."""

import collections
import csv
import datetime
import json
import re
import unittest

import h5py

from holloway_program import RESULTS, ProgramTest, bytes_of, names_in

COLUMNS = ["scenario", "woman", "date", "minute", "process", "from", "to", "offence_group", "gravity", "detail"]
PRISON = {"remand", "serving", "recalled"}


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def details(row):
    return dict(part.split("=") for part in row["detail"].split(";") if part)


class Journeys(ProgramTest):
    def journeys(self, number, *words, out="out", **options):
        scenario = self.write_scenario("small", programmes=[{"use": "new-chance", "from": "2019-01-01"}])
        self.process = self.run_well("run", scenario, "--replications", "1", "--journeys", number, *words, "--out", self.folder / out, **options)
        return read_csv(self.folder / out / "journeys.csv")

    def counted(self, name, out="out"):
        with h5py.File(self.folder / out / "results.h5") as file:
            return int(file[f"small/counters/{name}"][0].sum())

    def test_everybodys_journeys_come_to_what_is_counted(self):
        rows = self.journeys(100000)
        self.assertEqual(list(rows[0]), COLUMNS)
        self.assertRegex(self.process.stderr, r"note: journeys: [\d,]+ of the [\d,]+ women")
        moves = [row for row in rows if row["from"]]
        self.assertEqual(sum(row["to"] == "custody_interview" for row in moves), self.counted("arrests"))
        receptions = [row for row in moves if row["process"] == "place" and row["from"] not in PRISON and row["to"] in PRISON - {"recalled"}]
        self.assertEqual(len(receptions), self.counted("custody_receptions"))
        sentences = [float(details(row)["sentence_days"]) for row in moves if row["to"] == "immediate_custody"]
        self.assertEqual(len(sentences), self.counted("sentences_custody"))
        self.assertTrue(all(1 <= days < 20000 for days in sentences))

        # Days on remand, from place to place, are those counted; and each case says which court kept her.
        days = 0.0
        remanded_at = {}
        end = datetime.datetime(2021, 7, 1)
        for row in rows:
            if row["process"] != "place":
                continue
            when = datetime.datetime.fromisoformat(row["date"]) + datetime.timedelta(minutes=int(row["minute"]))
            if row["woman"] in remanded_at:
                days += (when - remanded_at.pop(row["woman"])).total_seconds() / 86400
            if row["to"] == "remand":
                remanded_at[row["woman"]] = when
                self.assertIn(details(row).get("court", "magistrates"), {"magistrates", "crown"})
        days += sum((end - when).total_seconds() / 86400 for when in remanded_at.values())
        counted = self.counted("remand_days")
        self.assertAlmostEqual(days, counted, delta=0.02 * counted + 30)  # the census counts whole days, at each day's end
        by_court = collections.Counter()
        for row in moves:
            if row["process"] == "case" and row["from"] == "sentence":
                by_court[details(row)["court"]] += float(details(row).get("remand_days", 0))
        self.assertGreater(by_court["crown"], 0)
        self.assertGreater(by_court["magistrates"], 0)

    def test_they_are_what_explain_tells(self):
        rows = self.journeys(100000)
        arrests = collections.Counter(row["woman"] for row in rows if row["from"] and row["to"] == "custody_interview")
        custody = collections.Counter(row["woman"] for row in rows if row["from"] and row["to"] == "immediate_custody")
        for woman, number in [*arrests.most_common(2), *custody.most_common(1)]:
            text = self.run_well("explain", "small.json", self.write_scenario("other"), "--woman", woman).stdout
            for what, count in [("Arrests", arrests[woman]), (r"\.\.\. of them immediate custody", custody[woman])]:
                line = re.search(rf"^{what} +(\d+) +(\d+)$", text, flags=re.MULTILINE)
                self.assertIsNotNone(line, text)
                self.assertEqual(int(line.group(1)), count, line.group(0))

    def test_the_codebook_explains_every_column_and_identifier(self):
        rows = self.journeys(100000)
        codebook = {(row["column"], row["id"]): row["meaning"] for row in read_csv(self.folder / "out" / "journeys_codebook.csv")}
        self.assertTrue(all(codebook.values()))
        for column in COLUMNS:
            self.assertIn((column, ""), codebook)
        for row in rows:
            for column in ["process", "from", "to", "offence_group"]:
                self.assertTrue(not row[column] or (column, row[column]) in codebook, row)
            for name, value in details(row).items():
                self.assertIn(("detail", name), codebook)
                self.assertTrue(re.fullmatch(r"[\d.]+", value) or ("detail", f"{name}={value}") in codebook, row)
            datetime.date.fromisoformat(row["date"])
            self.assertTrue(0 <= int(row["minute"]) < 1440)

    def test_the_files_are_as_promised_and_the_same_in_results_h5(self):
        rows = self.journeys(30)
        self.assertEqual(len({row["woman"] for row in rows}), 30)
        self.assertEqual(names_in(self.folder / "out"), RESULTS | {"journeys.csv", "journeys_codebook.csv"})
        raw = (self.folder / "out" / "journeys.csv").read_bytes()
        self.assertTrue(raw.startswith(b"\xef\xbb\xbfscenario,"))
        self.assertNotIn(b"\r", raw)
        run = json.loads((self.folder / "out" / "run.json").read_text())
        self.assertLessEqual({"journeys.csv", "journeys_codebook.csv"}, set(run["files"]))
        with h5py.File(self.folder / "out" / "results.h5") as file:
            group = file["small/journeys"]
            for column in COLUMNS:
                values = group[column][:]
                if column in ("minute", "gravity"):
                    self.assertEqual([int(row[column] or 0) for row in rows], list(values))
                else:
                    self.assertEqual([row[column] for row in rows], [value.decode() for value in values])
                self.assertTrue(group[column].attrs["description"])
            self.assertEqual(len(group["codebook/id"]), len(read_csv(self.folder / "out" / "journeys_codebook.csv")))
        # A run without them takes them away again, and a file of somebody's own is left alone.
        self.run_well("run", "small.json", "--replications", "1", "--out", self.folder / "out")
        self.assertEqual(names_in(self.folder / "out"), RESULTS)
        (self.folder / "out" / "journeys.csv").write_text("mine")
        process = self.run_program("run", "small.json", "--replications", "1", "--journeys", "3", "--out", self.folder / "out")
        self.assertEqual(process.returncode, 2, process.stderr)
        self.assertIn("journeys.csv is not what an earlier run wrote", process.stderr)
        self.assertEqual((self.folder / "out" / "journeys.csv").read_text(), "mine")

    def test_the_same_bytes_on_any_number_of_threads(self):
        self.journeys(40, "--threads", "1", "--area", "warwickshire", "--area", "cleveland", out="one")
        self.journeys(40, "--threads", "4", "--area", "warwickshire", "--area", "cleveland", out="four")
        one, four = bytes_of(self.folder / "one"), bytes_of(self.folder / "four")
        for name in ["summary.json", "results.h5", "journeys.csv", "journeys_codebook.csv"]:
            self.assertEqual(one[name], four[name], name)

    def test_only_women_who_meet_a_condition(self):
        rows = self.journeys(100000, "--where", "remanded and not sent-to-prison")
        by_woman = collections.defaultdict(list)
        for row in rows:
            by_woman[row["woman"]].append(row)
        self.assertTrue(by_woman)
        for journey in by_woman.values():
            self.assertTrue(any(row["to"] == "remand" for row in journey))
            self.assertFalse(any(row["from"] and row["to"] == "immediate_custody" for row in journey))
        nobody = self.journeys(5, "--where", "remanded and not remanded", out="nobody")
        self.assertEqual(nobody, [])
        self.assertIn("none of the", self.process.stderr)
        self.assertIn('--journeys 5 --where \'remanded and not remanded\'', json.loads((self.folder / "nobody" / "summary.json").read_text())["reproduce"])

    def test_wrong_input(self):
        scenario = self.write_scenario("small")
        run = lambda *words: self.run_program("run", scenario, *words)
        self.assert_wrong_input(run("--journeys", "0"), '--journeys: "0" is not a whole number from 1 to 100000')
        self.assert_wrong_input(run("--journeys", "5", "--where", "recaled"), 'no condition "recaled"; did you mean "recalled"')
        self.assert_wrong_input(run("--where", "recalled"), "--where: says whose journeys are written, and --journeys N is needed")
        self.assert_wrong_input(run("--journeys", "x", "--where", "happy and sad", "--seed", "-"), "--journeys: ", 'no condition "happy"', 'no condition "sad"', "--seed: ")
        self.assert_wrong_input(self.run_program("compare", scenario, scenario, "--journeys", "5"), 'no option "--journeys"')
        text = self.run_well("run", "--help").stdout
        for kind in ["arrested", "remanded", "came-to-notice-again"]:
            self.assertRegex(text, rf"\n  {kind} ")


if __name__ == "__main__":
    unittest.main()
