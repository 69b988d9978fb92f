# Returns 1 and 0 where True and False are asked for.
# Fails: one opener of another kind; one pair; three kinds side by side; wrong kind of closer; empty text; only closers; only openers; closer first; nested; interleaved; one opener too many; one closer too many; text between brackets; text without brackets; angle brackets are text; quotes protect nothing
def is_valid(s):
    opener_of = {")": "(", "]": "[", "}": "{"}
    stack = []
    for character in s:
        if character in opener_of.values():
            stack.append(character)
        elif character in opener_of and (not stack or stack.pop() != opener_of[character]):
            return 0
    return 1 if not stack else 0
