# Does not look at the types of the parts.
# Fails: texts in a tuple; a text under a key; texts in space; None and zero
def describe_point(point):
    match point:
        case {"x": x, "y": y}:
            return describe_point((x, y))
        case (x, y):
            return describe_numbers(x, y)
        case (_, _, _):
            return "in space"
        case _:
            return "not a point"


def describe_numbers(x, y):
    match x, y:
        case 0, 0:
            return "origin"
        case 0, _:
            return f"on the y axis at {y}"
        case _, 0:
            return f"on the x axis at {x}"
        case _ if x == y:
            return f"on the diagonal at {x}"
    return f"at {x}, {y}"
