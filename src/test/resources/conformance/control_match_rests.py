# What is left over in a sequence pattern, without a name.


def two_before(value):
    match value:
        case (0, 0, *_):
            return "origin"
        case (0, _, *_):
            return "first is zero"
        case _:
            return "other"


def around(value):
    match value:
        case [1, *_, 2]:
            return "from one to two"
        case [1, 2, *_, 8, 9]:
            return "both ends"
        case [* _, 3]:
            return "ends with three"
    return "other"


def nested(value):
    match value:
        case [["a", "b", *_], ["c", "d", *_], *_]:
            return "two lists"
        case {"key": ["x", "y", *_]}:
            return "a list by its key"
        case [1 | 2, str(), *_] as whole:
            return f"a number and a text of {len(whole)}"
    return "other"


def alternatives(value):
    match value:
        case [0, 0, *_] | [1, 1, *_]:
            return "a pair of zeros or ones"
        case [0, 5, *_] | 7:
            return "zero and five, or seven"
    return "other"


def commands(line):
    match line.split():
        case ["go", "north" | "south" as way, *_] if way != "south": return f"goes {way}"
        case ["go", "south", *_]: return "stays"
        case ["take", thing, *_]: return f"takes {thing}"
        case [first, *_]: return f"does not know {first}"
        case []: return "says nothing"


for value in [(0, 0), (-3, 0), (0, 1), (0, 0, 9), (1, 1), (0,), ()]:
    print(value, two_before(value))
for value in [[1, 2], [2, 2], [1, 3], [1, 5, 2], [1, 2, 8, 9], [1, 3, 8, 9], [0, 2, 8, 9], [1, 2, 7, 9], [3]]:
    print(value, around(value))
for value in [
    [["a", "b"], ["c", "d"]],
    [["a", "x"], ["c", "d"]],
    [["x", "b"], ["c", "d", 5], 6],
    [["a", "b", 4], ["x", "d"]],
    {"key": ["x", "y", "z"]},
    {"key": ["z", "y"]},
    [1, "t", 3],
    [3, "t"],
    [2, 2],
]:
    print(value, nested(value))
for value in [[0, 0], [1, 1, 5], [1, 0], [0, 1], 7, [0, 5]]:
    print(value, alternatives(value))
for line in ["go north now", "go south", "stop north", "take a lamp", "go", ""]:
    print(repr(line), commands(line))
