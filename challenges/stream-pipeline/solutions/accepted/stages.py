def words(lines):
    for line in lines:
        yield line.split()


def pipeline(lines):
    for parts in words(lines):
        if len(parts) == 2 and parts[0] == "play" and parts[1].isdecimal():
            yield int(parts[1])
