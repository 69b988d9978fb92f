# arguments: [[['a', 'b'], ['b', 'c']]]
# expect: 'c'

def solve(paths):
    starts = {start for start, _ in paths}
    for _, end in paths:
        if end not in starts:
            return end
