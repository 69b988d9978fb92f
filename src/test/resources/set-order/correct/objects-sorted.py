# arguments: [['b', 'a', 'b']]
# expect: ['a', 'b']

from collections import namedtuple

Card = namedtuple('Card', 'rank')

def solve(names):
    return [card.rank for card in sorted({Card(name) for name in names})]
