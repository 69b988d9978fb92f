# arguments: ['banana']
# expect: 'abn'

def solve(text):
    letters = set(text)
    result = ""
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if letter in letters:
            result += letter
    return result
