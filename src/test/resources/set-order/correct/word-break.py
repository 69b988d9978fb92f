# arguments: ['leetcode', ['leet', 'code']]
# expect: True

def solve(text, words):
    words = set(words)
    reachable = {0}
    for end in range(1, len(text) + 1):
        if any(start in reachable and text[start:end] in words for start in range(end)):
            reachable.add(end)
    return len(text) in reachable
