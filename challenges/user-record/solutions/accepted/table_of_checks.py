from dataclasses import MISSING, dataclass, field, fields
from json import loads


@dataclass
class User:
    name: str
    age: int
    email: str | None = None
    tags: list[str] = field(default_factory=lambda: [])


CHECKS = {
    "name": lambda value: type(value) is str,
    "age": lambda value: type(value) is int and value >= 0,
    "email": lambda value: value is None or type(value) is str,
    "tags": lambda value: type(value) is list and {type(tag) for tag in value} <= {str},
}


def parse_user(json_text: str) -> User:
    match loads(json_text):
        case {**data}:
            pass
        case _:
            raise ValueError("no object")
    for key, value in data.items():
        if key not in CHECKS:
            raise ValueError(f"unknown: {key}")
        if not CHECKS[key](value):
            raise ValueError(f"wrong: {key}")
    for each in fields(User):
        if each.default is MISSING and each.default_factory is MISSING and each.name not in data:
            raise ValueError(f"missing: {each.name}")
    return User(**data)
