from collections.abc import Callable
from functools import partial


def collect(*positional: object, **named: object) -> tuple[tuple, dict[str, object]]:
    return tuple(positional), dict(named)


def forward(func: Callable, *positional: object, **named: object) -> object:
    call = partial(func, *positional, **named)
    return call()
