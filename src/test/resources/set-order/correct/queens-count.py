# arguments: [5]
# expect: 10

def solve(size):
    def place(row, columns, falling, rising):
        if row == size:
            return 1
        count = 0
        for column in set(range(size)) - columns:
            if row - column not in falling and row + column not in rising:
                count += place(row + 1, columns | {column}, falling | {row - column}, rising | {row + column})
        return count
    return place(0, set(), set(), set())
