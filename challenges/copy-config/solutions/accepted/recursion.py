def clone(config: dict) -> dict:
    return {key: copied(value) for key, value in config.items()}


def copied(value: object) -> object:
    match value:
        case dict():
            return clone(value)
        case list() | tuple():
            return type(value)(map(copied, value))
        case set():
            return set(value)
        case _:
            return value
