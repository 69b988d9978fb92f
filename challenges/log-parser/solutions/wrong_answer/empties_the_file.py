# Opens the file in a mode that empties it.
# Fails: three levels; empty lines; a level in the message; no line end at the end; in a folder; nothing is changed; a missing file
from collections import Counter


def count_levels(path):
    with open(path, "w+") as log:
        return dict(Counter(line.split()[0] for line in log if line.strip()))
