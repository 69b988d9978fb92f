# arguments: [['b', 'a', 'b']]
# expect: ['a', 'b']

class Bag(set):
    def __iter__(self):
        return iter(sorted(set.__iter__(self)))

def solve(items):
    return [item for item in Bag(items)]
