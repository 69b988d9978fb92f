# arguments: ['the cat and the dog and the bird']
# expect: 'the cat and dog bird'

def solve(sentence):
    words = set(sentence.split())
    return " ".join(words)  # here
