"""The text tables in output/words/texts: every text that C++ or the page asks for is there, with the blanks that C++ fills, and none is left over."""

import os
import pathlib
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import sentences

ROOT = pathlib.Path(os.environ["HOLLOWAY_ROOT"])
TABLES = ROOT / "output" / "words" / "texts"
FOLDERS = ["output", "scenarios", "calibration", "commands"]


def tables():
    """Every table: its file's name without ending, and its texts by id, in order, as (id, text)."""
    for path in sorted(TABLES.glob("*.md")):
        parts = re.split(r"^## (.*)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        yield path.stem, parts[0], [(parts[i], " ".join(parts[i + 1].split())) for i in range(1, len(parts), 2)]


def texts():
    return {name: text for _, _, rows in tables() for name, text in rows}


def blanks_of(text):
    return set(re.findall(r"\{(\w+)\}", text))


def end_of(source, at):
    """Where the bracket that opens before `at` is closed."""
    depth = 1
    while depth:
        token = sentences.TOKEN.match(source, at)
        if token:
            at = token.end()
            continue
        depth += (source[at] in "([{") - (source[at] in ")]}")
        at += 1
    return at


def calls(source):
    """Every call of wording(): the ids it may ask for, and the blanks it fills."""
    for match in re.finditer(r"\bwording\(", source):
        inside = source[match.end():end_of(source, match.end()) - 1]
        asked = re.match(r"[^{,]*", sentences.TOKEN.sub(lambda token: token[0].replace(",", ";"), inside))[0]
        filled = inside[len(asked):]
        names = set()
        for blank in re.finditer(r'\{"(\w+)",', filled):
            if filled[:blank.start()].count("{") - filled[:blank.start()].count("}") == 1:
                names.add(blank[1])
        yield re.findall(r'"([a-z][\w.-]*)"', asked), names


def sources():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.[ch]pp")):
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def page_literals():
    """Every text between quotes in the page's modules, as (path, text); what a template puts in stands as {}."""
    for path in sorted((ROOT / "output" / "page" / "modules").rglob("*.js")):
        for match in re.finditer(r"""'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`""", path.read_text(encoding="utf-8")):
            yield path.relative_to(ROOT), re.sub(r"\$\{[^}]*\}", "{}", match[1] or match[2] or match[3] or "")


class Texts(unittest.TestCase):
    def test_tables_are_laid_out_so_that_the_program_can_read_them(self):
        wrong, seen = [], set()
        for table, before, rows in tables():
            if not before.startswith("# "):
                wrong.append(f"{table}: says not at its top what it holds")
            for name, text in rows:
                if not re.fullmatch(re.escape(table) + r"(\.[\w-]+)+", name) or name in seen:
                    wrong.append(f"{table}: {name} is no id of its own that begins with \"{table}.\"")
                if not text or re.sub(r"\{\w+\}", "", text).count("{") or re.sub(r"\{\w+\}", "", text).count("}"):
                    wrong.append(f"{name}: is empty, or has a brace that is no blank")
                seen.add(name)
        self.assertGreater(len(seen), 300)
        self.assertEqual(wrong, [])

    def test_every_text_asked_for_is_there_with_the_blanks_that_are_filled(self):
        all_texts, wrong, asked = texts(), [], 0
        for path, source in sources():
            for ids, names in calls(source):
                for name in ids:
                    asked += 1
                    if name not in all_texts:
                        wrong.append(f"{path}: there is no text {name}")
                    elif blanks_of(all_texts[name]) != names:
                        wrong.append(f"{path}: {name} has the blanks {sorted(blanks_of(all_texts[name]))}, and is given {sorted(names)}")
        self.assertGreater(asked, 200)
        self.assertEqual(wrong, [])

    def test_every_text_the_page_asks_for_is_there_and_is_given_to_it(self):
        given = (ROOT / "output" / "page" / "modules" / "texts_used.txt").read_text(encoding="utf-8").split()
        all_texts, heads = texts(), {name.split(".")[0] for name in texts()}
        asked = {(path, text) for path, text in page_literals() if re.fullmatch(r"[a-z_]+(\.[\w-]+)+", text) and text.split(".")[0] in heads and not text.endswith(".js")}
        self.assertGreater(len(asked), 50)
        self.assertEqual([f"{path}: there is no text {text}" for path, text in sorted(asked) if text not in all_texts], [])
        self.assertEqual([f"{path}: {text} is not given to the page" for path, text in sorted(asked) if not text.startswith(tuple(given))], [])

    def test_every_text_is_used(self):
        used, families = {text for _, text in page_literals()}, set()
        for _, source in sources():
            used.update(text for _, _, text in sentences.literals(source))
            families.update(re.findall(r'\bwording_of\("([\w.-]+)"', source))
        patterns = [re.sub(r"\\\{[^}]*\\\}", r"[\\w-]+", re.escape(text)) for text in used if re.fullmatch(r"[a-z]+(\.[\w-]+|\.\{\})*\.\{\}(\.[\w-]+)*", text)]
        left = [name for name in texts() if name not in used and not any(name.startswith(family + ".") for family in families)
                and not any(re.fullmatch(pattern, name) for pattern in patterns)]
        self.assertEqual(left, [])


if __name__ == "__main__":
    unittest.main()
