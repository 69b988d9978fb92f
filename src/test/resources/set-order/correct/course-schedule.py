# arguments: [2, [[1, 0]]]
# expect: True

def solve(count, prerequisites):
    done, todo = set(), set(range(count))
    while todo:
        ready = {course for course in todo if all(b in done for a, b in prerequisites if a == course)}
        if not ready:
            return False
        done |= ready
        todo -= ready
    return True
