# arguments: ['hello']
# expect: 'hll'

def solve(word):
    return "".join(letter for letter in word if letter not in set("aeiou"))
