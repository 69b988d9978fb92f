def run(size):
    """In how many ways queens can stand on a board without meeting."""
    def place(row, columns, rising, falling):
        if row == size:
            return 1
        ways = 0
        for column in range(size):
            if column not in columns and row + column not in rising and row - column not in falling:
                ways += place(row + 1, columns | {column}, rising | {row + column}, falling | {row - column})
        return ways

    return place(0, frozenset(), frozenset(), frozenset())
