from collections.abc import Iterator


def leaves(nested: dict, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    for key, value in nested.items():
        if isinstance(value, dict) and value:
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key), value


def flatten_dict(nested: dict[str, object], sep: str = ".") -> dict[str, object]:
    return {sep.join(path): value for path, value in leaves(nested)}
