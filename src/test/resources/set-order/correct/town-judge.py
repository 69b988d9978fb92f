# arguments: [3, [[1, 3], [2, 3]]]
# expect: 3

def solve(people, trust):
    candidates = set(range(1, people + 1)) - {a for a, _ in trust}
    return candidates.pop() if len(candidates) == 1 else -1
