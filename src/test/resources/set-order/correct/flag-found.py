# arguments: [['cat', 'dog'], 'dog']
# expect: True

def solve(words, wanted):
    found = False
    for word in set(words):
        if word == wanted:
            found = True
            break
    return found
