# arguments: ['{[()]}']
# expect: True

def solve(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    openers = set(pairs.values())
    stack = []
    for character in text:
        if character in openers:
            stack.append(character)
        elif not stack or stack.pop() != pairs[character]:
            return False
    return not stack
