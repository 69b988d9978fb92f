"""Valid Parentheses: a stack of the openers that still wait for their closer."""

OPENER_OF = {")": "(", "]": "[", "}": "{"}
OPENERS = frozenset(OPENER_OF.values())


def is_valid(s: str) -> bool:
    waiting = []
    for character in s:
        if character in OPENERS:
            waiting.append(character)
        elif character in OPENER_OF:
            if not waiting or waiting.pop() != OPENER_OF[character]:
                return False
    return not waiting
