FERMANTES = {")": "(", "]": "[", "}": "{"}


def is_valid(s):
    """True si chaque parenthese ouverte est fermee, dans le bon ordre."""
    pile = []
    for c in s:
        if c in FERMANTES.values():
            pile.append(c)
        elif c in FERMANTES:
            if pile[-1:] != [FERMANTES[c]]:
                return False
            del pile[-1]
    return not pile
