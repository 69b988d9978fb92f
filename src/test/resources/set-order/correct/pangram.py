# arguments: ['the quick brown fox jumps over the lazy dog']
# expect: True

def solve(text):
    return set("abcdefghijklmnopqrstuvwxyz") <= set(text.lower())
