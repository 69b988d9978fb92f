# Draws the first line when it is called, to look whether there is any.
# Fails: draws nothing before it is asked; draws what it needs from an endless stream
from itertools import chain


def pipeline(lines):
    lines = iter(lines)
    first = next(lines, "")
    words = (line.split() for line in chain([first], lines))
    return (int(parts[1]) for parts in words if len(parts) == 2 and parts[0] == "play" and parts[1].isdecimal())
