# arguments: [['gin', 'zen', 'gig']]
# expect: 2

CODES = {"g": "--.", "i": "..", "n": "-.", "z": "--..", "e": "."}

def solve(words):
    return len({"".join(CODES[letter] for letter in word) for word in words})
