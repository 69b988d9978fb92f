# arguments: [[1, 2, 3], [3, 2, 9]]
# expect: '2 right'

def solve(ticket, drawn):
    hits = set(ticket) & set(drawn)
    return f"{len(hits)} right"
