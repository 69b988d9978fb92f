# arguments: ['lumberjack']
# expect: True

def solve(word):
    letters = set()
    for letter in word:
        if letter in letters:
            return False
        letters.add(letter)
    return True
