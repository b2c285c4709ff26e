#!/usr/bin/env python3
"""Holds what a running service gives to other programs to what those expect: interchange.py http://127.0.0.1:8080 [KEY]

Feeds as feedparser reads them and as JSON Feed 1.1 describes them, CSV as pandas types it, the reconciliation service through a
client library of it, an export against its manifest, Popolo as its schemas describe it. Needs: pip install feedparser jsonschema pandas
reconciler. The service must know some articles, and the states that every service knows.
"""

import hashlib
import io
import json
import sys
import tarfile
import urllib.request

import feedparser
import jsonschema
import pandas
import reconciler

BASE = sys.argv[1]
KEY = sys.argv[2] if len(sys.argv) > 2 else None
LISTS = ("articles", "resolutions", "votes", "statements", "actors")

TEXT = {"type": "string", "minLength": 1}
# A pattern, as jsonschema looks at the format date-time only where another package is installed.
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}

# The rules of https://www.jsonfeed.org/version/1.1/, for what we use of it.
URL = {"type": "string", "pattern": "^(https?|urn|tag):"}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "feed_url": URL,
        "next_url": URL,
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_text"],
                "properties": {
                    "id": TEXT,
                    "url": URL,
                    "title": TEXT,
                    "content_text": {"type": "string"},
                    "date_published": TIME,
                    "date_modified": TIME,
                    "tags": {"type": "array", "items": TEXT},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}

# The rules of the schemas of popoloproject.com, for what we use of them: what each object must have, and may have. They ask for a time where
# a motion or a vote event has its date; we know a day at most, and write it as Popolo writes its other dates: a day, a month or a year.
DATE = {"type": "string", "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$"}
STAMPS = {"created_at": TIME, "updated_at": TIME}


def objects_of(required, optional={}):
    row = {"type": "object", "required": list(required), "properties": {**required, **optional}, "additionalProperties": False}
    return {"type": "array", "items": row}


NAMED = {
    "id": TEXT,
    "name": TEXT,
    "other_names": objects_of({"name": TEXT}, {"start_date": DATE, "end_date": DATE, "note": TEXT}),
    "identifiers": objects_of({"identifier": TEXT, "scheme": TEXT}),
    **STAMPS,
}
POPOLO = {
    "persons": objects_of(NAMED, {"summary": TEXT}),
    "organizations": objects_of(
        {**NAMED, "classification": TEXT}, {"parent_id": TEXT, "founding_date": DATE, "dissolution_date": DATE}
    ),
    # Popolo has no word for the id of a member that is no person: `member_id` is made as its others are.
    "memberships": objects_of(
        {"id": TEXT, "organization_id": TEXT},
        {"person_id": TEXT, "member_id": TEXT, "role": TEXT, "start_date": DATE, "end_date": DATE},
    ),
    "motions": objects_of(
        {"id": TEXT, "organization_id": TEXT, "classification": TEXT, "result": TEXT, **STAMPS},
        {"legislative_session_id": TEXT, "identifier": TEXT, "text": TEXT, "date": DATE},
    ),
    "vote_events": objects_of(
        {
            "id": TEXT,
            "organization_id": TEXT,
            "motion_id": TEXT,
            "classification": TEXT,
            "counts": objects_of({"option": TEXT, "value": {"type": "integer", "minimum": 0}}),
            **STAMPS,
        },
        {"start_date": DATE, "result": {"enum": ["pass", "fail"]}},
    ),
    "votes": objects_of({"vote_event_id": TEXT, "voter_id": TEXT, "option": TEXT}, {"note": TEXT}),
}
# Where the ids of a file lead.
LEADS = [
    ("organizations", "parent_id", ("organizations",)),
    ("memberships", "organization_id", ("organizations",)),
    ("memberships", "person_id", ("persons",)),
    ("memberships", "member_id", ("organizations",)),
    ("motions", "organization_id", ("organizations",)),
    ("vote_events", "organization_id", ("organizations",)),
    ("vote_events", "motion_id", ("motions",)),
    ("votes", "vote_event_id", ("vote_events",)),
    ("votes", "voter_id", ("persons", "organizations")),
]


def get(path):
    request = urllib.request.Request(BASE + path)
    if KEY:
        request.add_header("Authorization", f"Bearer {KEY}")
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def feeds():
    for kind in LISTS:
        atom = feedparser.parse(get(f"/v1/{kind}?format=atom"))
        assert not atom.bozo, (kind, atom.bozo_exception)
        assert atom.version == "atom10" and atom.feed.id and atom.feed.updated_parsed and atom.entries, kind
        for entry in atom.entries:
            assert entry.id.startswith("urn:uuid:") and entry.link and entry.updated_parsed and entry.title, entry
        feed = json.loads(get(f"/v1/{kind}?format=json_feed"))
        jsonschema.validate(feed, JSON_FEED)
        assert [entry.id for entry in atom.entries] == [item["id"] for item in feed["items"]], kind


def tables():
    types = {
        "votes": {"yes": "int", "no": "int", "version": "int", "confidence": "float", "outcome": "str", "created_at": "time"},
        "resolutions": {"year": "int", "recurrence": "int", "stage": "str", "updated_at": "time"},
        "actors": {"seats": "int", "name": "str", "version": "int"},
        "statements": {"kind": "str", "version": "int", "created_at": "time"},
        "articles": {"revision": "int", "characters": "int", "published_at": "time"},
    }
    checks = {
        "int": pandas.api.types.is_integer_dtype,
        "float": pandas.api.types.is_float_dtype,
        "str": pandas.api.types.is_string_dtype,
        "time": pandas.api.types.is_datetime64_any_dtype,
    }
    for kind, columns in types.items():
        times = [name for name, wanted in columns.items() if wanted == "time"]
        table = pandas.read_csv(io.BytesIO(get(f"/v1/{kind}?format=csv")), parse_dates=times, date_format="ISO8601").convert_dtypes()
        lines = get(f"/v1/{kind}?format=ndjson").splitlines()
        assert len(table) == len(lines) > 0, kind
        for name, wanted in columns.items():
            # A column of nothing but gaps has no type.
            if table[name].notna().any():
                assert checks[wanted](table[name]), (kind, name, table[name].dtype)
        records = [json.loads(line) for line in lines]
        assert list(table["id"]) == [record["id"] for record in records], kind
        for name in (name for name, wanted in columns.items() if wanted == "int"):
            assert [None if pandas.isna(cell) else cell for cell in table[name]] == [record[name] for record in records], (kind, name)


def matching():
    table = pandas.DataFrame({"state": ["North Korea", "Norway"]})
    found = reconciler.reconcile(table["state"], type_id="state", top_res=1, reconciliation_endpoint=f"{BASE}/v1/reconcile")
    best = found.set_index("input_value")
    assert best.loc["North Korea", "name"] == "North Korea" and bool(best.loc["North Korea", "match"]), found
    assert best.loc["Norway", "name"] == "Norway" and bool(best.loc["Norway", "match"]), found


def unpacked(format):
    archive = tarfile.open(fileobj=io.BytesIO(get(f"/v1/export?format={format}")))
    return {member.name: archive.extractfile(member).read() for member in archive}


def exports():
    for format in ("ndjson", "csv", "popolo"):
        files = unpacked(format)
        manifest = json.loads(files["manifest.json"])
        assert list(files)[-1] == "manifest.json"
        for entry in manifest["files"]:
            content = files[entry["name"]]
            assert hashlib.sha256(content).hexdigest() == entry["sha256"] and len(content) == entry["bytes"], entry
            if format == "csv":
                rows = len(pandas.read_csv(io.BytesIO(content)))
            else:
                rows = len(json.loads(content)) if format == "popolo" else len(content.splitlines())
            assert rows == entry["count"], entry


def popolo():
    files = unpacked("popolo")
    classes = {name: json.loads(files[f"{name}.json"]) for name in POPOLO}
    for name, rows in classes.items():
        jsonschema.validate(rows, POPOLO[name])
    ids = {name: [row["id"] for row in rows] for name, rows in classes.items() if name != "votes"}
    for name in ids:
        assert len(ids[name]) == len(set(ids[name])), name
    for name, field, targets in LEADS:
        known = {id for target in targets for id in ids[target]}
        for row in classes[name]:
            assert row.get(field) is None or row[field] in known, (field, row)
    for row in classes["memberships"]:
        assert ("person_id" in row) != ("member_id" in row), row


for check in (feeds, tables, matching, exports, popolo):
    check()
    print(f"{check.__name__}: good")
