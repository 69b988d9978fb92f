# arguments: [[1, 1, 1], 1]
# expect: 3

from collections import defaultdict

def solve(numbers, target):
    ways = {0: 1}
    for number in numbers:
        following = defaultdict(int)
        for total in set(ways):
            following[total + number] += ways[total]
            following[total - number] += ways[total]
        ways = following
    return ways[target]
