def is_valid(s):
    expected = []
    for c in s:
        if c == "(":
            expected.append(")")
        elif c == "[":
            expected.append("]")
        elif c == "{":
            expected.append("}")
        elif c in ")]}" and (not expected or expected.pop() != c):
            return False
    return len(expected) == 0
