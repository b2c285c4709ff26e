"""What schemathesis cannot read from the OpenAPI document."""

import json

import schemathesis
from schemathesis import GenerationMode

NDJSON = "application/x-ndjson"
FORM = "multipart/form-data"
FILES = ("file", "legislators")


@schemathesis.serializer(NDJSON)
def lines(ctx, value):
    rows = value if isinstance(value, list) else [value]
    return "\n".join(json.dumps(row) for row in rows).encode()


@schemathesis.deserializer(NDJSON)
def records(ctx, response):
    if not ctx.operation.path.endswith("/batch"):
        return response.content.decode()
    rows = [json.loads(row) for row in response.content.decode().split("\n") if row]
    return rows[0] if rows else {}


@schemathesis.hook
def before_call(ctx, case, kwargs):
    """A cursor is opaque: a made-up one is no valid data. So is a batch of names. What a dry run answers is not there afterwards."""
    if case.meta and case.meta.generation.mode == GenerationMode.POSITIVE:
        for name in ("cursor", "dry_run", "queries"):
            (case.query or {}).pop(name, None)
        # JSON within a form: the document can only call it a text.
        if case.path == "/v1/reconcile" and kwargs.get("data"):
            kwargs["data"] = {"queries": json.dumps({"q0": {"query": "North Korea", "type": "state"}})}


@schemathesis.hook
def filter_case(ctx, case):
    """Texts that are as good as any other, bad lines of a batch (answered line by line), empty parameters (as if not given), forms
    that may be good once they are sent."""
    if not case.meta or case.meta.generation.mode != GenerationMode.NEGATIVE:
        return True
    is_text = (case.media_type or "").startswith(("text/", NDJSON))
    is_form = case.media_type == FORM and isinstance(case.body, dict)
    if is_form and any(is_lost(name, value) for name, value in case.body.items()):
        return False
    return not is_text and not any(is_empty(value) for value in (case.query or {}).values())


def is_lost(name, value):
    """In a form an empty list is sent as nothing, and whatever stands in a file's place as a file."""
    if name in FILES:
        return not isinstance(value, list) or any(type(item) is str for item in value)
    return value == []


def is_empty(value):
    if isinstance(value, (list, tuple)):
        return all(is_empty(item) for item in value)
    return isinstance(value, dict) or value in ("", None)
