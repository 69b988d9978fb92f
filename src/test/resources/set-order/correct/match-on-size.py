# arguments: [[1, 2, 1]]
# expect: 'two'

def solve(items):
    match len(set(items)):
        case 1:
            return "one"
        case 2:
            return "two"
        case _:
            return "many"
