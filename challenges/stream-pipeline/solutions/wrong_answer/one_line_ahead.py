# Draws the next line before it yields, to know whether there is one.
# Fails: draws what it needs from an endless stream
def pipeline(lines):
    lines = iter(lines)
    line = next(lines, None)
    while line is not None:
        following = next(lines, None)
        parts = line.split()
        if len(parts) == 2 and parts[0] == "play" and parts[1].isdecimal():
            yield int(parts[1])
        line = following
