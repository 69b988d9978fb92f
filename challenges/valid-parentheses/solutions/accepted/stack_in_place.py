def is_valid(s):
    brackets = [character for character in s if character in "()[]{}"]
    depth = 0
    for bracket in brackets:
        # The front of the same list serves as the stack: it is never longer than what was read.
        if bracket in "([{":
            brackets[depth] = bracket
            depth += 1
        elif depth == 0 or brackets[depth - 1] + bracket not in ("()", "[]", "{}"):
            return False
        else:
            depth -= 1
    return depth == 0
