def is_valid(s):
    opened = []
    for ch in s:
        if ch in "([{":
            opened.append(ch)
        elif ch in ")]}":
            # the last one opened must be the partner
            if opened[-1] + ch not in ("()", "[]", "{}"):
                return False
            opened.pop()
    return opened == []
