# arguments: [[[0, 1, 9], [1, 0, 2], [9, 2, 0]]]
# expect: 12

from functools import cache

def solve(distance):
    @cache
    def shortest(city, rest):
        if not rest:
            return distance[city][0]
        return min(distance[city][other] + shortest(other, rest - {other}) for other in rest)
    return shortest(0, frozenset(range(1, len(distance))))
