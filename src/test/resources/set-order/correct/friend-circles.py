# arguments: [[[1, 1, 0], [1, 1, 0], [0, 0, 1]]]
# expect: 2

def solve(matrix):
    unvisited = set(range(len(matrix)))
    circles = 0
    while unvisited:
        circles += 1
        stack = [unvisited.pop()]
        while stack:
            person = stack.pop()
            friends = {other for other in unvisited if matrix[person][other]}
            unvisited -= friends
            stack.extend(friends)
    return circles
