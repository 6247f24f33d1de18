"""Checks the sample day's digest.json: marked SAMPLE, both editions, every claim cited, none empty.

usage: check_digest.py digest.json
"""
import json
import sys

SECTIONS = ("overview", "highlights", "insights", "business", "technology")


def check_edition(edition):
    region = edition["region"]
    numbers = [reference["n"] for reference in edition["references"]]
    yield numbers == list(range(1, len(numbers) + 1)), region + ": references numbered from 1"
    yield len(edition["tags"]) == 5, region + ": five tags"
    ids = [section["id"] for section in edition["sections"]]
    for wanted in SECTIONS:
        yield wanted in ids, "%s: no section %s" % (region, wanted)
    for section in edition["sections"]:
        yield bool(section["blocks"]), "%s: %s is empty" % (region, section["id"])
        for block in section["blocks"]:
            for claim in block["claims"]:
                cited = claim["citations"] and all(n in numbers for n in claim["citations"])
                yield bool(cited), "%s: not cited: %s" % (region, claim["text"][:40])


def check(digest):
    yield digest["origin"] == "SAMPLE", "not marked SAMPLE"
    yield [e["region"] for e in digest["editions"]] == ["cn", "us"], "not an edition for cn and us"
    for edition in digest["editions"]:
        yield from check_edition(edition)
    yield len(digest["comparison"]["shared"]) >= 5, "fewer than five shared stories"
    failed = [s for s in digest["run"]["sources"] if s["status"] == "FAILED"]
    yield len(failed) == 1, "failed sources: %d, not the dead feed alone" % len(failed)
    quality = digest["quality"]
    yield quality["claims"] == quality["cited"] == quality["supported"] > 0, "unsupported claims"
    yield quality["copiesMerged"] >= 1, "the wire copy is not recognised"


def main(path):
    with open(path, encoding="utf-8") as file:
        faults = [message for holds, message in check(json.load(file)) if not holds]
    print("sample digest: " + ("; ".join(faults) or "as it must be"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
