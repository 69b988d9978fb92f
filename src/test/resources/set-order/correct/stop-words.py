# arguments: ['the cat and the dog']
# expect: ['cat', 'dog']

STOP = {"the", "and", "a"}

def solve(text):
    return [word for word in text.split() if word not in STOP]
