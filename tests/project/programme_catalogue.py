"""Makes scenarios/programmes/README.md: which of the 120 listed programmes can be switched on, and which cannot and why.

    python3 tests/project/programme_catalogue.py           writes README.md
    python3 tests/project/programme_catalogue.py --merge   first puts refused-*.tsv into refused.tsv and removes them
"""

import json
import math
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(os.environ.get("HOLLOWAY_ROOT", pathlib.Path(__file__).resolve().parents[2]))
FOLDER = ROOT / "scenarios" / "programmes"

ACTS_ON = {
    "no_further_action": "no further action", "missed_appointments": "missed appointments", "home_lost": "home lost in prison", "self_harm": "self-harm",
    "care_proceedings": "care proceedings", "children_return": "children coming home", "identification": "seen as the victim",
    "report": "report", "information": "what is passed on", "treatment": "treatment reached", "release_plan": "release plan", "home": "home on release",
    "met_at_gate": "met at the gate", "mother_and_baby": "mother and baby place", "uptake": "taking up services", "engagement": "staying with services",
    "abuse": "abuse beginning again", "breach": "order revoked", "disclosure": "telling"}
PRACTICE = {
    "disclosure": "what is asked, told and shared", "police": "police decisions", "notice": "police decisions", "cps": "prosecutors' decisions",
    "court": "courts", "report": "pre-sentence reports", "sentence": "sentencing", "orders": "orders", "custody": "prison", "release": "release and recall",
    "children": "mothers and children", "treatment": "treatment", "needs": "abuse"}
KNOWS = {"police": "police", "prosecutor": "prosecutor", "court": "court", "probation": "probation", "prison": "prison"}


def rows(path):
    """The rows of a tab-separated file; lines that start with # are for readers."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]


def listed():
    head, *rest = rows(FOLDER / "list.tsv")
    return [dict(zip(head, row, strict=True)) for row in rest]


def refused():
    """Reasons by id, from refused.tsv and from parts not merged yet."""
    return {row[0]: row[1] for path in sorted(FOLDER.glob("refused*.tsv")) for row in rows(path) if row[0] != "id"}


def programmes():
    """The files by id. A // comment is not JSON: it goes, unless it stands inside a string, as in an address."""
    string_or_comment = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*')
    return {path.stem: json.loads(string_or_comment.sub(lambda found: found[0] if found[0].startswith('"') else "", path.read_text(encoding="utf-8")))
            for path in sorted(FOLDER.glob("*.json"))}


def merge_refused():
    reasons = refused()
    order = [entry["id"] for entry in listed()]
    (FOLDER / "refused.tsv").write_text("id\treason\n" + "".join(f"{name}\t{reasons[name]}\n" for name in sorted(reasons, key=order.index)), encoding="utf-8")
    for part in FOLDER.glob("refused-*.tsv"):
        part.unlink()


def acts_on(effect):
    if "parameter" in effect:
        return f"`{effect['parameter']}`"
    if effect["on"] == "need":
        return f"{effect['need'].replace('_', ' ')} need"
    return ACTS_ON.get(effect["on"], effect["on"].replace("_", " "))


def what_it_changes(programme):
    words = [f"{programme['disposal'].replace('_', ' ')} instead"] if programme.get("disposal") else []
    words += [acts_on(effect) for effect in programme.get("effects", [])]
    words += [PRACTICE.get(change["parameter"].split(".")[0], change["parameter"]) for change in programme.get("changes", [])]
    told = [KNOWS[tells["agency"]] for tells in programme.get("informs", [])]
    return ", ".join(dict.fromkeys(words)) + (f"; tells {', '.join(told)}" if told else "")


def strength(effect):
    """Ratios by how far they are from 1; a number that is set comes before them, steps of need and trust after."""
    size = effect["size"]
    if effect["scale"] in ("severity_change", "trust_change"):
        return (0, abs(size))
    if effect["scale"] == "value":
        return (2, 0)
    return (1, abs(math.log(max(1 + size if effect["scale"] == "one_year_prevalence_change" else size, 1e-9))))


def size_of(effect):
    size = effect["size"]
    return {"severity_change": f"{size:+g} step", "trust_change": f"{size:+g} step", "value": f"set to {size:g}", "multiply": f"×{size:g}",
            "one_year_prevalence_change": f"{100 * size:+.0f}%", "odds_ratio": f"odds ×{size:g}", "hazard_ratio": f"rate ×{size:g}"}[effect["scale"]]


def grade(effect):
    kind = effect["evidence"]
    return {"assumption": "assumption", "found": "published", "computed": "computed from published figures"}.get(kind, f"published ({kind})")


def largest_effect(programme):
    every = programme.get("effects", []) + programme.get("changes", [])
    if not every:
        return "none of its own"
    largest = max(every, key=strength)
    others = [effect for effect in every if effect is not largest and effect["evidence"] != "assumption"]
    return "; also ".join(f"{acts_on(effect)} {size_of(effect)}: {grade(effect)}" for effect in [largest, *others])


def row(entry, files, reasons):
    name = entry["id"]
    if name in files:
        cells = [f"[{name}]({name}.json)", entry["title"], entry["stage"], what_it_changes(files[name]), largest_effect(files[name])]
    else:
        cells = [name, entry["title"], entry["stage"], "", "refused: " + reasons[name].rstrip(".") if name in reasons else "**missing**"]
    return "| " + " | ".join([entry["section"], *(cell.replace("|", "/") for cell in cells)]) + " |"


def catalogue():
    entries, files, reasons = listed(), programmes(), refused()
    names = [entry["id"] for entry in entries]
    simulated = sum(name in files for name in names)
    left_out = sum(name in reasons and name not in files for name in names)
    published = sum(any(effect["evidence"] != "assumption" for effect in files[name].get("effects", []) + files[name].get("changes", []))
                    for name in names if name in files)
    sections = dict.fromkeys((entry["section"], entry["section_name"]) for entry in entries)
    own = sorted(set(files) - set(names))
    text = [
        "# Programmes: the catalogue", "",
        f"Five published documents describe {len(entries)} programmes, reforms and other switches. **{simulated} can be switched on** here, one file each; "
        f"**{left_out} are refused**, with the reason: {simulated + left_out} of {len(entries)}.", "",
        "Each file says what is published and what is assumed, with ranges. "
        f"In only {published} of the {simulated} is the size of any effect published or computed from published figures; every other size is an assumption, some of "
        "them with a published figure behind them that the file names, and its range includes no effect. How to read and write such a file is in [Scenarios](../README.md#how-to-write-a-programme); `./holloway validate scenarios/programmes/ID.json` "
        "says it in plain English.", "",
        "The documents: No safe space (Centre for Women's Justice, 2022), A place to go like this (Advance, 2020), Brighter Futures (Prison Reform Trust, 2014), "
        "the Concordat on Women in or at risk of contact with the Criminal Justice System (Ministry of Justice, 2020), and Shifting the scales of justice "
        "(Domestic Abuse Commissioner, 2024). Titles and stages (`list.tsv`) are in our own words; `findings.tsv` lists the findings that the files cite.", "",
        "Sections: " + "; ".join(f"{letter} {name}" for letter, name in sections) + ".", "",
        "The last column is the programme's largest effect (ratios by how far they are from 1, a number that is set before them, steps of need and trust after), "
        "and any other that is not an assumption. It is what is put in, not what comes out.", "",
        "|  | programme | title | stage | what it changes | largest effect and its evidence |", "| --- | --- | --- | --- | --- | --- |"]
    text += [row(entry, files, reasons) for entry in entries]
    if own:
        text += ["", "Further files, not from the list: " + ", ".join(f"[{name}]({name}.json)" for name in own) + "."]
    text += ["", "Made by `python3 tests/project/programme_catalogue.py`: run it again after a change to any file of this folder."]
    return "\n".join(text) + "\n"


def main():
    if "--merge" in sys.argv[1:]:
        merge_refused()
    (FOLDER / "README.md").write_text(catalogue(), encoding="utf-8")


if __name__ == "__main__":
    main()
