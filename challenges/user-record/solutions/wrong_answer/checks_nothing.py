# Trusts the annotations, which nobody checks.
# Fails: a text for the age; true for the age; a float for the age; a negative age; a number for the name; null for the name; a number for the email; a text for the tags; a number among the tags; null for the tags
import json
from dataclasses import dataclass, field


@dataclass
class User:
    name: str
    age: int
    email: str | None = None
    tags: list[str] = field(default_factory=list)


def parse_user(json_text):
    data = json.loads(json_text)
    if not isinstance(data, dict):
        raise ValueError("a user is a JSON object")
    try:
        user = User(**data)
    except TypeError as error:
        raise ValueError(str(error)) from error
    return user
