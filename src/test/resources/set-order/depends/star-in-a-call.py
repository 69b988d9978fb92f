# arguments: [[4, 6, 4, 8]]
# expect: '4 and 2 more'

def solve(numbers):
    def describe(first, *rest):
        return f"{first} and {len(rest)} more"
    return describe(*set(numbers))  # here
