# arguments: [4]
# expect: [[1, 3, 0, 2], [2, 0, 3, 1]]

def solve(size):
    boards = []
    columns, falling, rising = set(), set(), set()
    def place(row, board):
        if row == size:
            boards.append(board[:])
            return
        for column in range(size):
            if column in columns or row - column in falling or row + column in rising:
                continue
            columns.add(column); falling.add(row - column); rising.add(row + column)
            place(row + 1, board + [column])
            columns.remove(column); falling.remove(row - column); rising.remove(row + column)
    place(0, [])
    return boards
