# arguments: [[1, 2, 3, 4, 2]]
# expect: 'found {2, 3, 4}'

def solve(numbers):
    duplicates = {n for n in numbers if n > 1}
    return f"found {duplicates}"  # here
