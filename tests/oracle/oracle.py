#!/usr/bin/env python3
"""Counts an enquiry anew from its answers file and its panel file, and knows nothing of SurveyHub's code.

    oracle.py ANSWERS.csv PANEL.csv

Written from what is documented of the files (FILES.md) and of answers (an answer is a value, partly known, missing or not applicable; else the
organisation left the field, or is silent). Prints JSON: for every field named in the answers file the base, how many answers there are of each
kind, figures of its numbers, how many wrote each value, and per fact what the sum is for each thousand of those who stated a number. Numbers are
fractions, so that nothing is rounded here; they are printed as "numerator/denominator".
"""
import csv
import io
import json
import re
import sys
from fractions import Fraction

KINDS = {"": "value", "oläst": "value", "unread": "value", "delvis": "partly-known", "partly": "partly-known", "saknas": "missing",
         "missing": "missing", "ej-aktuellt": "not-applicable", "not-applicable": "not-applicable"}
NUMBER = re.compile(r"[-−]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?")


def table(path):
    """The rows above the column names that begin with a number sign, and the others by column."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        text = file.read()
    heading = next(line for line in text.splitlines() if not line.startswith("#"))
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=";" if heading.count(";") > heading.count(",") else ",") if any(row)]
    above = [row for row in rows if row[0].startswith("#")]
    names, *others = [row for row in rows if not row[0].startswith("#")]
    return above, [dict(zip(names, (cell.strip() for cell in row))) for row in others]


def number(text):
    """The number that a text is, with spaces between thousands and a comma or point for decimals; a unit may follow it. None for anything else."""
    words = text.strip().removesuffix("%").strip()
    if not NUMBER.fullmatch(words):
        return None
    return Fraction(re.sub(r"[ \u00a0\u202f]", "", words).replace("−", "-").replace(",", "."))


def panel_of(path):
    above, rows = table(path)
    facts = [row[1] for row in above if row[0] in ("#fakta", "#facts", "#fact")]
    members = {}
    for row in rows:
        names = [row["code"], row.get("name", ""), row.get("official_name", ""), *re.split(r"[;|]", row.get("aliases", ""))]
        members[row["code"]] = {"names": {name.strip().lower() for name in names if name.strip()},
                                "facts": {fact: number(row.get(fact, "")) for fact in facts}}
    return members, facts


def answers_of(path, members):
    """By field and organisation: the kind, and the values, of which an amount may have several."""
    code_of = {name: code for code, member in members.items() for name in member["names"]}
    fields = {}
    for row in table(path)[1]:
        code = row["organisation"] if row["organisation"] in members else code_of[row["organisation"].lower()]
        given = fields.setdefault(row["field"], {}).setdefault((code, row.get("row", "")), {"kind": None, "values": []})
        given["kind"] = KINDS[row.get("status", "").lower()]
        if given["kind"] == "value":
            given["values"].append(row["value"])
    return fields


def middle(numbers):
    half, odd = divmod(len(numbers), 2)
    return numbers[half] if odd else (numbers[half - 1] + numbers[half]) / 2


def shown(value):
    return None if value is None else f"{value.numerator}/{value.denominator}"


def figures(stated, members, facts):
    """Of (organisation, number): their count, sum, mean, median and ends, and the sum per thousand of each fact that all of them have."""
    if not stated:
        return None
    numbers = sorted(value for _, value in stated)
    rates = {}
    for fact in facts:
        known = [members[code]["facts"][fact] for code, _ in stated]
        if all(value is not None for value in known) and sum(known) > 0:
            rates[fact] = shown(sum(numbers) * 1000 / sum(known))
    return {"count": len(numbers), "total": shown(sum(numbers)), "mean": shown(sum(numbers) / len(numbers)), "median": shown(middle(numbers)),
            "least": shown(numbers[0]), "most": shown(numbers[-1]), "per_thousand": rates}


def field_of(given, members, facts, answered):
    kinds = dict.fromkeys(["value", "partly-known", "missing", "not-applicable"], 0)
    options, stated, repeats = {}, [], any(row for _, row in given)
    for (code, _), answer in given.items():
        kinds[answer["kind"]] += 1
        for value in (part.strip() for text in answer["values"] for part in text.split(";")):
            options[value] = options.get(value, 0) + 1
        if len(answer["values"]) == 1 and (value := number(answer["values"][0])) is not None:
            stated.append((code, value))
    if not repeats:
        kinds["none"], kinds["silent"] = len(answered) - len(given), len(members) - len(answered)
    return {"answered": len(given), "kinds": kinds, "values": options, "numbers": figures(stated, members, facts)}


def main(answers_path, panel_path):
    members, facts = panel_of(panel_path)
    fields = answers_of(answers_path, members)
    answered = {code for given in fields.values() for code, _ in given}
    report = {"asked": len(members), "answered": len(answered),
              "fields": {field: field_of(given, members, facts, answered) for field, given in sorted(fields.items())}}
    json.dump(report, sys.stdout, ensure_ascii=True, indent=1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]) if len(sys.argv) == 3 else __doc__)
