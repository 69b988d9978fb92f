# Compares in a chain of conditions.
def describe_point(point):
    if isinstance(point, dict):
        point = (point.get("x"), point.get("y"))
    if not isinstance(point, (list, tuple)) or not all(isinstance(part, (int, float)) for part in point):
        return "not a point"
    if len(point) == 3:
        return "in space"
    if len(point) != 2:
        return "not a point"
    x, y = point
    if x == y == 0:
        return "origin"
    if x == 0:
        return f"on the y axis at {y}"
    if y == 0:
        return f"on the x axis at {x}"
    return f"on the diagonal at {x}" if x == y else f"at {x}, {y}"
