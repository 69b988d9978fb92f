# arguments: ['hit', 'cog', ['hot', 'dot', 'dog', 'lot', 'log', 'cog']]
# expect: 5

def solve(begin, end, words):
    words = set(words)
    level, steps = {begin}, 1
    while level:
        if end in level:
            return steps
        following = set()
        for word in level:
            for index in range(len(word)):
                for letter in "abcdefghijklmnopqrstuvwxyz":
                    other = word[:index] + letter + word[index + 1:]
                    if other in words:
                        following.add(other)
        words -= following
        level = following
        steps += 1
    return 0
