# arguments: [[[1, 2], [2, 3], [5]]]
# expect: {1, 2, 3, 5}

import functools, operator

def solve(lists):
    return functools.reduce(operator.or_, map(set, lists))
