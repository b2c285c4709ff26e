#!/usr/bin/env python3
"""Holds what a running service gives to other programs to what those expect: interchange.py http://127.0.0.1:8080 [KEY]

Feeds as feedparser reads them and as JSON Feed 1.1 describes them, CSV as pandas types it, the reconciliation service through a
client library of it, an export against its manifest. Needs: pip install feedparser jsonschema pandas reconciler. The service must
know some articles, and the states that every service knows.
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

# The rules of https://www.jsonfeed.org/version/1.1/, for what we use of it.
TEXT = {"type": "string", "minLength": 1}
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
                    "date_published": {"type": "string", "format": "date-time"},
                    "date_modified": {"type": "string", "format": "date-time"},
                    "tags": {"type": "array", "items": TEXT},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


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
        jsonschema.validate(feed, JSON_FEED, format_checker=jsonschema.FormatChecker())
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


def exports():
    for format in ("ndjson", "csv", "popolo"):
        archive = tarfile.open(fileobj=io.BytesIO(get(f"/v1/export?format={format}")))
        files = {member.name: archive.extractfile(member).read() for member in archive}
        manifest = json.loads(files["manifest.json"])
        assert archive.getmembers()[-1].name == "manifest.json"
        for entry in manifest["files"]:
            content = files[entry["name"]]
            assert hashlib.sha256(content).hexdigest() == entry["sha256"] and len(content) == entry["bytes"], entry
            if format == "csv":
                rows = len(pandas.read_csv(io.BytesIO(content)))
            else:
                rows = len(json.loads(content)) if format == "popolo" else len(content.splitlines())
            assert rows == entry["count"], entry


for check in (feeds, tables, matching, exports):
    check()
    print(f"{check.__name__}: good")
