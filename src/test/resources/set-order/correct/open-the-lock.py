# arguments: [['01'], '02']
# expect: 4

def solve(dead, target):
    dead, level, steps = set(dead), {"00"}, 0
    while level:
        if target in level:
            return steps
        dead |= level
        following = set()
        for code in level:
            for place in (0, 1):
                for turn in (1, -1):
                    digit = (int(code[place]) + turn) % 10
                    other = code[:place] + str(digit) + code[place + 1:]
                    if other not in dead:
                        following.add(other)
        level, steps = following, steps + 1
    return -1
