# arguments: ['abcabcbb']
# expect: 3

def solve(text):
    window, start, best = set(), 0, 0
    for end, letter in enumerate(text):
        while letter in window:
            window.remove(text[start])
            start += 1
        window.add(letter)
        best = max(best, end - start + 1)
    return best
