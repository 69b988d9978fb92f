def is_valid(s):
    stack = []
    pairs = {'(': ')', '[': ']', '{': '}'}

    for char in s:
        if char in pairs:
            # opening bracket
            stack.append(char)
        elif char in pairs.values():
            # closing bracket, has to fit the last opening one
            if len(stack) == 0:
                return False
            last = stack.pop()
            if pairs[last] != char:
                return False

    return True
