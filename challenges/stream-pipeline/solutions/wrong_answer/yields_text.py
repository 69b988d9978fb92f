# Yields the seconds as they are written.
# Fails: three events; blanks around; broken lines; a list is fine too
def pipeline(lines):
    for line in lines:
        parts = line.split()
        if len(parts) == 2 and parts[0] == "play" and parts[1].isdecimal():
            yield parts[1]
