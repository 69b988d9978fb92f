# Reads a time as a date where it is midnight.
# Fails: midnight
import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime


def packed(value):
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, list):
        return [packed(item) for item in value]
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("keys must be texts")
        inner = {key: packed(item) for key, item in value.items()}
        return {"$": "dict", "value": inner} if "$" in value else inner
    if isinstance(value, datetime):
        return {"$": "datetime", "value": value.isoformat()}
    if isinstance(value, date):
        return {"$": "date", "value": value.isoformat()}
    if isinstance(value, set):
        return {"$": "set", "value": [packed(item) for item in value]}
    if is_dataclass(value) and not isinstance(value, type):
        inner = {field.name: packed(getattr(value, field.name)) for field in fields(value)}
        return {"$": "object", "class": type(value).__name__, "value": inner}
    raise TypeError(f"cannot be written: {value!r}")


def unpacked(value, classes):
    if isinstance(value, list):
        return [unpacked(item, classes) for item in value]
    if not isinstance(value, dict):
        return value
    if "$" not in value:
        return {key: unpacked(item, classes) for key, item in value.items()}
    inner = value["value"]
    match value["$"]:
        case "datetime":
            time = datetime.fromisoformat(inner)
            return time if time.time() != time.min.time() else time.date()
        case "date":
            return date.fromisoformat(inner)
        case "set":
            return {unpacked(item, classes) for item in inner}
        case "dict":
            return {key: unpacked(item, classes) for key, item in inner.items()}
        case _:
            if value["class"] not in classes:
                raise ValueError(f"unknown class: {value['class']}")
            arguments = {key: unpacked(item, classes) for key, item in inner.items()}
            return classes[value["class"]](**arguments)


def to_json(value):
    return json.dumps(packed(value))


def from_json(text, classes=()):
    return unpacked(json.loads(text), {each.__name__: each for each in classes})
