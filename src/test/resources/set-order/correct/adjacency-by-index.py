# arguments: [[['a', 'b'], ['b', 'c']]]
# expect: 2

def solve(edges):
    names = list({name for edge in edges for name in edge})
    index = {name: i for i, name in enumerate(names)}
    matrix = [[0] * len(names) for _ in names]
    for a, b in edges:
        matrix[index[a]][index[b]] = 1
    return sum(map(sum, matrix))
