def numbers(point: object) -> list[float]:
    if isinstance(point, dict):
        point = [point.get("x"), point.get("y")]
    if not isinstance(point, (list, tuple)) or {type(part) for part in point} - {int, float}:
        return []
    return list(point)


def describe_point(point: object) -> str:
    match numbers(point):
        case [x, y] if not x and not y:
            return "origin"
        case [x, y] if not x:
            return "on the y axis at %s" % y
        case [x, y] if not y:
            return "on the x axis at %s" % x
        case [x, y] if x == y:
            return "on the diagonal at %s" % x
        case [x, y]:
            return "at %s, %s" % (x, y)
        case [_, _, _]:
            return "in space"
    return "not a point"
