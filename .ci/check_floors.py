"""Holds measured figures against their floors: more than a point under one fails.

usage: check_floors.py FLOORS.json MEASURED.json

FLOORS    {"floors": {set: {figure: least}}, "ceilings": {set: {figure: most}}}
MEASURED  {set: {figure: value}} as the scorers print it; of a set with parts ("digest:DAY") the
          worst part counts
"""
import json
import sys

TOLERANCE = 0.01


def worst(measured, name, figure, ceiling):
    values = []
    for key, figures in measured.items():
        if key == name or key.startswith(name + ":"):
            value = figures.get(figure)
            values.append(None if value is None else float(value))
    if not values or None in values:
        return None
    return max(values) if ceiling else min(values)


def main(floors_path, measured_path):
    with open(floors_path, encoding="utf-8") as file:
        floors = json.load(file)
    with open(measured_path, encoding="utf-8") as file:
        measured = json.load(file)
    failed = 0
    for kind, sign in (("floors", ">="), ("ceilings", "<=")):
        for name, figures in floors[kind].items():
            for figure, limit in figures.items():
                value = worst(measured, name, figure, kind == "ceilings")
                slack = TOLERANCE * max(1, abs(limit))
                if value is None:
                    bad = True
                else:
                    bad = value > limit + slack if kind == "ceilings" else value < limit - slack
                failed += bad
                word = "FAIL" if bad else "ok"
                print("%-4s %-9s %-20s %s %s %s" % (word, name, figure, value, sign, limit))
    print("%d figures failed" % failed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
