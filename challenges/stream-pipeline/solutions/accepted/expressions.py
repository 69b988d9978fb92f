import re

PLAY = re.compile(r"\s*play\s+([0-9]+)\s*")


def pipeline(lines):
    matches = (PLAY.fullmatch(line) for line in lines)
    return (int(match[1]) for match in matches if match)
