# arguments: ['a']
# expect: 'vowel: True'

def solve(letter):
    return "vowel: %s" % (letter in {"a", "e", "i"})
