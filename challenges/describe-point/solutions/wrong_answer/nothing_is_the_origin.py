# Takes what is empty for the origin.
# Fails: nothing
def describe_point(point):
    if not point and point != 0:
        return "origin"
    match point:
        case {"x": x, "y": y}:
            return describe_point((x, y))
        case (int() | float() as x, int() | float() as y):
            return describe_numbers(x, y)
        case (int() | float(), int() | float(), int() | float()):
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
