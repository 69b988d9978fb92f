from unicodedata import combining


def reverse_string(s: str) -> str:
    stack = []
    for character in s:
        if combining(character) and stack:
            stack.append(stack.pop() + character)
        else:
            stack.append(character)
    result = []
    while stack:
        result.append(stack.pop())
    return "".join(result)
