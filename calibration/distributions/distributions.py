#!/usr/bin/python3
"""Distributions that totals cannot replace, from the dated journeys of one run.

    calibration/distributions/distributions.py [SCENARIO] [--women N] [--years N] [--out FOLDER] [--areas A B]

Runs ./holloway with journeys as data and writes one CSV and one picture for each distribution, and published.csv with the
figures that each is held beside. The journeys are of synthetic women of some areas, so that a run takes a minute.
"""
import argparse
import collections
import csv
import datetime
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("HOLLOWAY_PROGRAM", str(ROOT / "holloway"))
AREAS = ["west-midlands", "greater-manchester", "kent", "north-wales"]
RECORDS = [("none", 0, 0), ("1-2", 1, 2), ("3-6", 3, 6), ("7-14", 7, 14), ("15+", 15, 10**6)]
MINUTES = 24 * 60

# What is published of the same quantity (shared with calibration/targets-2019.json where it is a target there).
PUBLISHED = [
    ("sentence_length", "custody under 3 months, of under 6 months", 0.79, "3,907 of 5,081 in 2014, 3,952 of 4,957 in 2016 (written answers, Ministry of Justice)"),
    ("sentence_length", "custody of 3 months or less, of all", 0.5, "2019, Statistics on Women and the Criminal Justice System, as copied; second hand"),
    ("remand_days", "on remand for up to 6 months, of women on remand", 0.855, "488 of 571 on 30 September 2019 (written answer 121085)"),
    ("time_to_next", "noticed again within a year, those within 3 months", 0.485, "computed from the OGRS4G coefficients, medium confidence: 46% to 51%"),
    ("time_to_next", "noticed again within a year, those within 1 month", 0.25, "as above: 23% to 27%"),
    ("share_served", "mean share of a determinate sentence served", 0.50, "women released in 2018 (written answer of 22 October 2019, table A3.2)"),
    ("share_served", "median share served", 0.45, "as above"),
    ("age", "women in prison aged 18 to 24", 0.096, "308 of 3,211 on 5 November 2021 (House of Lords written answer)"),
    ("previous", "women sentenced to custody with no previous conviction", 0.23, "Prison Reform Trust, July 2021, of women in prison"),
]


class Woman:
    """The journey of one synthetic woman, as rows of the journeys table."""

    def __init__(self, rows):
        self.rows = rows
        facts = detail(rows[0]["detail"])
        self.age = int(facts["age"]) if "age" in facts else None
        self.start = when(rows[0])


def detail(text):
    return dict(part.split("=", 1) for part in text.split(";") if "=" in part)


def when(row):
    day = datetime.date.fromisoformat(row["date"]).toordinal()
    return day + int(row["minute"]) / MINUTES


def band(previous):
    return next(name for name, low, high in RECORDS if low <= previous <= high)


def read_women(path):
    by_woman = collections.OrderedDict()
    with open(path, encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            by_woman.setdefault(row["woman"], []).append(row)
    return [Woman(rows) for rows in by_woman.values()]


def run(options, folder):
    command = [PROGRAM, "run", options.scenario, "--journeys", str(options.women), "--replications", "1", "--years",
               str(options.years), "--csv", "--quiet", "--out", folder]
    for area in options.areas:
        command += ["--area", area]
    for change in options.set:
        command += ["--set", change]
    subprocess.run(command, check=True, env=dict(os.environ, HOLLOWAY_YES="1"))
    return pathlib.Path(folder) / "journeys.csv"


def sentences(women):
    """Length, offence group and record of each custodial sentence passed by a court."""
    for woman in women:
        for row in woman.rows:
            facts = detail(row["detail"])
            if row["process"] == "case" and row["to"] == "immediate_custody" and "sentence_days" in facts:
                yield float(facts["sentence_days"]), row["offence_group"], int(float(facts.get("previous", 0))), facts


def sentence_length(women):
    table = collections.defaultdict(list)
    for days, group, previous, _ in sentences(women):
        table[(group, "all records")].append(days)
        table[("all offences", band(previous))].append(days)
        table[("all offences", "all records")].append(days)
    header = ["offence_group", "previous", "sentences", "mean_days", "median_days", "under_3_months", "under_6_months",
              "under_12_months"]
    rows = []
    for (group, previous), days in sorted(table.items()):
        share = lambda limit: round(sum(d < limit for d in days) / len(days), 3)
        rows.append([group, previous, len(days), round(sum(days) / len(days), 1), round(sorted(days)[len(days) // 2], 1),
                     share(91.3125), share(182.625), share(365.25)])
    return header, rows


def previous_at_custody(women):
    found = collections.Counter(band(previous) for _, _, previous, _ in sentences(women))
    total = sum(found.values()) or 1
    return ["previous", "sentences", "share"], [[name, found[name], round(found[name] / total, 3)] for name, _, _ in RECORDS]


def remand_days(women):
    """Days on remand of cases that end, by the court they end in and how."""
    table = collections.defaultdict(list)
    for woman in women:
        for row in woman.rows:
            facts = detail(row["detail"])
            days = float(facts.get("remand_days", 0))
            ends = row["process"] == "case" and row["from"] in ("sentence", "trial", "first_hearing") and days > 0
            if ends and row["to"] not in ("awaiting_trial", "crown_court_hearing", "pre_sentence_report", "sentence"):
                table[(facts.get("court", ""), row["to"])].append(days)
                table[(facts.get("court", ""), "all")].append(days)
    rows = []
    for (court, outcome), days in sorted(table.items()):
        days.sort()
        rows.append([court, outcome, len(days), round(sum(days) / len(days), 1), round(days[len(days) // 2], 1),
                     round(sum(d <= 182 for d in days) / len(days), 3)])
    return ["court", "outcome", "cases", "mean_days", "median_days", "up_to_6_months"], rows


FINAL = {"simple_caution": "caution", "conditional_caution_met": "caution", "fine": "fine or discharge",
         "discharge": "fine or discharge", "other_sentence": "fine or discharge", "community_order": "court order",
         "suspended_sentence_order": "court order"}


def time_to_next(women):
    """Days from a disposal, or from release, to the next offence that comes to notice, within a year."""
    table = collections.defaultdict(list)
    followed = collections.Counter()
    for woman in women:
        events, offences = [], []
        for row in woman.rows:
            if row["process"] == "case" and row["from"] == "begin" and row["to"] == "notice":
                offences.append(when(row))
            elif row["process"] == "case" and row["to"] in FINAL:
                events.append((when(row), FINAL[row["to"]]))
            elif row["process"] == "custodial_term" and row["from"] == "term_serving":
                days = float(detail(row["detail"]).get("sentence_days", 0))
                events.append((when(row), "custody under 12 months" if days < 365.25 else "custody 12 months or more"))
        last = when(woman.rows[-1])
        for at, kind in events:
            followed[kind] += 1
            later = [t - at for t in offences if at < t <= at + 365.25]
            if later:
                table[kind].append(min(later))
    rows = []
    for kind, days in sorted(table.items()):
        within = lambda limit: round(sum(d <= limit for d in days) / len(days), 3)
        rows.append([kind, followed[kind], round(len(days) / followed[kind], 3), within(30), within(91), within(183)])
    return ["after", "women", "noticed_again_within_a_year", "of_those_within_1_month", "within_3_months", "within_6_months"], rows


def ages(women):
    """Age at each arrest, and at the first occasion seen and the next."""
    table = collections.defaultdict(collections.Counter)
    bands = [("18-24", 25), ("25-39", 40), ("40-59", 60), ("60+", 200)]
    for woman in women:
        if woman.age is None:
            continue
        for row in woman.rows:
            age = woman.age + (when(row) - woman.start) / 365.25
            name = next(n for n, limit in bands if age < limit)
            if row["process"] == "case" and row["to"] == "custody_interview":
                table["arrests"][name] += 1
            if row["process"] == "case" and row["to"] == "immediate_custody":
                table["custodial sentences"][name] += 1
    rows = []
    for what, counted in sorted(table.items()):
        total = sum(counted.values())
        rows += [[what, name, counted[name], round(counted[name] / total, 3)] for name, _ in bands]
    return ["what", "age", "events", "share"], rows


def share_served(women):
    """Days served before first release as a share of the sentence, those on remand before it left out."""
    shares = []
    for woman in women:
        begun = None
        for row in woman.rows:
            if row["process"] != "custodial_term":
                continue
            if row["to"] == "term_serving":
                begun = when(row)
            elif row["from"] == "term_serving" and begun is not None:
                days = float(detail(row["detail"]).get("sentence_days", 0))
                if days > 0:
                    shares.append(min(1.0, (when(row) - begun) / days))
                begun = None
    shares.sort()
    deciles = [round(shares[int(len(shares) * q / 10)], 3) for q in range(1, 10)] if shares else []
    return ["decile", "share_served_after_sentence"], [[q + 1, value] for q, value in enumerate(deciles)]


DISTRIBUTIONS = {"sentence_length": sentence_length, "previous_at_custody": previous_at_custody, "remand_days": remand_days,
                 "time_to_next": time_to_next, "age": ages, "share_served": share_served}


def write(folder, name, header, rows):
    with open(folder / (name + ".csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def picture(folder, name, header, rows):
    """One bar for each row, of its last column; nothing where there is no library for pictures."""
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    import matplotlib.pyplot as plot
    numbers = [row[-1] for row in rows]
    labels = [", ".join(str(cell) for cell in row if isinstance(cell, str)) or str(row[0]) for row in rows]
    figure, axes = plot.subplots(figsize=(9, 1 + 0.3 * len(rows)))
    axes.barh(range(len(rows)), numbers)
    axes.set_yticks(range(len(rows)), labels)
    axes.invert_yaxis()
    axes.set_title(f"{name.replace('_', ' ')}: {header[-1].replace('_', ' ')}")
    figure.tight_layout()
    figure.savefig(folder / (name + ".svg"))
    plot.close(figure)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="?", default=str(ROOT / "scenarios" / "england-and-wales.json"))
    parser.add_argument("--women", type=int, default=60000)
    parser.add_argument("--years", type=int, default=4)
    parser.add_argument("--areas", nargs="*", default=AREAS)
    parser.add_argument("--set", action="append", default=[], help="PATH=VALUE, as ./holloway run takes it")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent / "results")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        women = read_women(run(options, folder))
    for name, find in DISTRIBUTIONS.items():
        header, rows = find(women)
        write(options.out, name, header, rows)
        picture(options.out, name, header, rows)
        print(f"\n{name}\n  " + "\n  ".join(str(row) for row in [header, *rows]))
    write(options.out, "published", ["distribution", "what", "value", "source"], PUBLISHED)


if __name__ == "__main__":
    main()
