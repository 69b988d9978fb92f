# Yields the seconds of every event.
# Fails: three events; broken lines
def pipeline(lines):
    for line in lines:
        parts = line.split()
        if len(parts) == 2 and parts[1].isdecimal():
            yield int(parts[1])
