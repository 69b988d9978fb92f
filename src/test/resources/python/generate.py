"""Writes what CPython says of many values, for the tests of what this project says of them.

Run in this folder with CPython 3.11 or later: python3 generate.py
The files hold one JSON document a line; a value is an array of its kind and its content. In equal.jsonl each value is
followed by the lines, counted from 0, of those that it equals; in isclose.jsonl a line is two tolerances, numbers, and
for each number a row that says which ones are near it.
"""

import collections
import itertools
import json
import math
import random
import struct
import sys
import unicodedata

RANDOM = random.Random(20260101)
Point = collections.namedtuple("Point", "x y")


def encoded(value):
    kind = type(value)
    if value is None:
        return ["none"]
    if kind is bool:
        return ["bool", value]
    if kind is int:
        return ["int", hex(value)]
    if kind is float:
        return ["float", number(value)]
    if kind is complex:
        return ["complex", number(value.real), number(value.imag)]
    if kind is str:
        return ["str", value]
    if kind is bytes:
        return ["bytes", value.decode("latin-1")]
    if kind in (list, tuple, set, frozenset):
        return [kind.__name__, [encoded(item) for item in value]]
    if kind is dict:
        return ["dict", [[encoded(key), encoded(item)] for key, item in value.items()]]
    if isinstance(value, bytearray):
        return ["subclass", "bytearray", encoded(bytes(value))]
    if isinstance(value, dict):
        return ["subclass", kind.__name__, encoded(dict(value))]
    if isinstance(value, tuple):
        return ["subclass", kind.__name__, encoded(tuple(value))]
    raise TypeError(kind)


def number(value):
    return repr(value) if math.isnan(value) or math.isinf(value) else value.hex()


def write(name, documents):
    with open(name, "w", encoding="ascii", newline="\n") as file:
        for document in documents:
            file.write(json.dumps(document, separators=(",", ":")) + "\n")


# -- repr ------------------------------------------------------------------------------------------------------------

def floats():
    yield from (0.0, -0.0, 1.0, -1.0, 0.1, 1.5, 2.5, 1e-5, 1e-4, 1e-3, 123456.789, 1e7, 1e15, 1e16, 1e17, 1e22, 1e23)
    yield from (9999999999999998.0, 1e16 + 2, 12345678901234567.0, 0.00012345, 0.000012345, 5e-324, 1e-323, 1.5e-323)
    yield from (2e-323, 2.5e-323, sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, 2.0**53, 2.0**63)
    yield from (math.inf, -math.inf, math.nan, 1 / 3, 2 / 3, 100.0, 1e100, 1.1e-100, 9007199254740993.0)
    for exponent in range(-324, 309):
        yield float(f"1e{exponent}")
        yield -float(f"7.25e{exponent}")
    for _ in range(1500):
        (value,) = struct.unpack("<d", struct.pack("<Q", RANDOM.getrandbits(64)))
        if not math.isnan(value):
            yield value
    for _ in range(500):
        yield round(RANDOM.uniform(-1e6, 1e6), RANDOM.randrange(8))


def texts():
    yield from ("", "a", "it's", 'say "x"', "both ' and \"", "back\\slash", "tab\there", "line\nbreak", "\r", "\x00\x1f")
    yield from ("\x7f\x80\x9f\xa0\xad", "é", "e\u0301", "\u200b", "\u202e", "\u2028", "\ufeff", "\ue000", "\ud800", "a\udfffb")
    yield from ("😀", "\U000e0001", "\U0010ffff", "漢字", "\u3000", "ΑΒΓ", "a b", "'" * 3, "\\'", "{}", "%s", "\x1b[31m")
    for _ in range(200):
        yield "".join(RANDOM.choice("ab'\"\\\n\t é\x00\u200b😀") for _ in range(RANDOM.randrange(12)))


def others():
    yield from (None, True, False, 0, -1, 10**20, -(10**100), 2**64, 10**4299)
    yield from (b"", b"abc", b"it's", b'"', b"'\"", bytes(range(256)), bytearray(b"x\xff"))
    yield from (1j, -1j, 0j, complex(-0.0, 1), complex(0.0, -0.0), complex(-0.0, -0.0), 1 + 2j, 1.5 - 2.5j)
    yield from (complex(1e16, 1e-5), complex(math.inf, math.nan), complex(0, math.inf), complex(math.nan, -math.inf))
    yield from ([], [1], [1, 2.0, "x"], (), (1,), (1, 2), ((),), [[[]]], set(), frozenset(), {7}, frozenset({"a"}))
    yield from ({}, {"a": 1}, {1: [2], (3, 4): {"x": None}}, {"k": {"v": (1,)}}, [set(), frozenset(), {}])
    yield from (collections.Counter({"a": 1}), collections.Counter())
    yield {frozenset(): 1, b"k": 2, 1.5: 3, None: 4, True: 5, 2j: 6}


# -- equality --------------------------------------------------------------------------------------------------------

def comparable():
    yield from (None, True, False, 0, 1, 2, -1, 2**53, 2**53 + 1, 10**30, 10**400, -(10**400))
    yield from (0.0, -0.0, 1.0, 2.0, 0.1, 0.5, float(2**53), float(2**53 + 2), 1e30, 10.0**22, 1e308, math.inf, -math.inf)
    yield from (1 + 0j, 0j, complex(-0.0, 0.0), 1j, complex(0.1, 0), complex(2**53, 0))
    yield from ("", "1", "a", "é", "e\u0301", "None", b"", b"a", b"1", bytearray(b"a"), bytearray())
    yield from ([], [1], [1.0], [True], [1, 2], [2, 1], ["a"], [[]], [[1]], [None], (), (1,), (1.0,), (1, 2), ((),), ([],))
    yield from (set(), {1}, {1.0}, {True}, {1, 2}, {2, 1}, {"a"}, {(1, 2)}, {(1.0, 2)}, {frozenset({1})}, {b"a"})
    yield from (frozenset(), frozenset({1}), frozenset({1, 2}), frozenset({frozenset({True})}), frozenset({"a"}))
    yield from ({}, {1: 2}, {1.0: 2}, {True: 2.0}, {1: 2, 3: 4}, {3: 4, 1: 2}, {1: 3}, {"1": 2}, {(1,): 2}, {(1.0,): 2})
    yield from ({"a": [1]}, {"a": (1,)}, {"a": {1.0}}, {"a": frozenset({1})}, {frozenset({1}): 0}, {0: {}}, {0: set()})
    yield from (collections.Counter({1: 2}), collections.OrderedDict([(3, 4), (1, 2)]), Point(1, 2), Point(1.0, True))


# -- near numbers ----------------------------------------------------------------------------------------------------

def near():
    numbers = [0, 1, -1, 1.0, 1 + 1e-9, 1 + 1e-10, 1.1, 0.9, 1e-12, -1e-12, 1e300, 1e308, -1e308, math.inf, -math.inf]
    numbers += [10**17, 10**17 + 1, 5e-324, 0.1 + 0.2, 0.3, True, False, 100, 101]
    tolerances = [(1e-9, 0.0), (0.0, 0.0), (0.0, 1e-9), (1e-2, 0.0), (0.0, 0.5), (0.5, 1e300), (1e-15, 1e-15), (2.0, 0.0)]
    for relative, absolute in tolerances:
        yield [relative, absolute, [encoded(value) for value in numbers], [
            "".join(str(int(math.isclose(left, right, rel_tol=relative, abs_tol=absolute))) for right in numbers)
            for left in numbers]]


def printable_ranges():
    """First and last of ranges of printable, then of other code points; of unassigned ones nothing is said."""
    def kind(point):
        text = chr(point)
        return "unassigned" if unicodedata.category(text) == "Cn" else str(text.isprintable())

    ranges = {"unassigned": [], "True": [], "False": []}
    for name, points in itertools.groupby(range(sys.maxunicode + 1), key=kind):
        points = list(points)
        ranges[name].append([points[0], points[-1]])
    return [ranges["True"], ranges["False"]]


if __name__ == "__main__":
    values = [*floats(), *texts(), *others()]
    write("repr.jsonl", ([encoded(value), repr(value)] for value in values))
    values = list(comparable())
    write("equal.jsonl", ([encoded(left), [index for index, right in enumerate(values) if left == right]] for left in values))
    write("isclose.jsonl", near())
    write("printable.jsonl", printable_ranges())
