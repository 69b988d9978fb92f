import dataclasses
import json
from collections.abc import Iterable
from datetime import date, datetime
from functools import singledispatch

SET, DATE, TIME, ESCAPED, OBJECT = "#set", "#date", "#time", "#dict", "#object "


@singledispatch
def encoded(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: encoded(getattr(value, each.name)) for each in dataclasses.fields(value)}
        return {OBJECT + type(value).__name__: [[name, part] for name, part in parts.items()]}
    raise TypeError(f"no JSON for {type(value).__name__}")


@encoded.register(int)
@encoded.register(float)
@encoded.register(str)
@encoded.register(type(None))
def _(value):
    return value


@encoded.register
def _(value: list):
    return list(map(encoded, value))


@encoded.register
def _(value: set):
    return {SET: list(map(encoded, value))}


@encoded.register
def _(value: date):
    return {DATE: value.isoformat()}


@encoded.register
def _(value: datetime):
    return {TIME: value.isoformat()}


@encoded.register
def _(value: dict):
    if any(type(key) is not str for key in value):
        raise TypeError("only texts can be keys")
    if len(value) == 1 and next(iter(value)).startswith("#"):
        return {ESCAPED: [[key, encoded(item)] for key, item in value.items()]}
    return {key: encoded(item) for key, item in value.items()}


def to_json(value: object) -> str:
    return json.dumps(encoded(value))


def from_json(text: str, classes: Iterable[type] = ()) -> object:
    known = {OBJECT + each.__name__: each for each in classes}

    def decoded(found: dict) -> object:
        if len(found) != 1:
            return found
        ((mark, value),) = found.items()
        if mark == SET:
            return set(value)
        if mark == DATE:
            return date.fromisoformat(value)
        if mark == TIME:
            return datetime.fromisoformat(value)
        if mark == ESCAPED:
            return dict(value)
        if mark in known:
            return known[mark](**dict(value))
        if mark.startswith("#"):
            raise ValueError("unknown: " + mark)
        return found

    return json.loads(text, object_hook=decoded)
