# arguments: [[[1, 3], [2, 4]]]
# expect: True

def solve(meetings):
    busy = set()
    for start, end in meetings:
        hours = set(range(start, end))
        if busy & hours:
            return True
        busy |= hours
    return False
