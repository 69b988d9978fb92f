# Says True at the end without a look at the openers that are left.
# Fails: only openers; one opener too many; quotes protect nothing
def is_valid(s):
    opener_of = {")": "(", "]": "[", "}": "{"}
    stack = []
    for character in s:
        if character in "([{":
            stack.append(character)
        elif character in opener_of:
            if not stack or stack.pop() != opener_of[character]:
                return False
    return True
