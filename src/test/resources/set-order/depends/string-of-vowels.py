# arguments: ['queueing']
# expect: 'uei'

def solve(word):
    found = set(word).intersection("aeiou")
    vowels = ""
    for vowel in found:  # here
        vowels += vowel
    return vowels
