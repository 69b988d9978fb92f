# Has no equality written.
# Fails: equality
import json
from dataclasses import dataclass, field


@dataclass(eq=False)
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
    if not isinstance(user.name, str):
        raise ValueError("name must be a text")
    if not isinstance(user.age, int) or isinstance(user.age, bool) or user.age < 0:
        raise ValueError("age must be an integer that is not negative")
    if user.email is not None and not isinstance(user.email, str):
        raise ValueError("email must be a text or null")
    if not isinstance(user.tags, list) or not all(isinstance(tag, str) for tag in user.tags):
        raise ValueError("tags must be a list of texts")
    return user
