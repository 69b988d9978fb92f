# arguments: [[0, 1, 3, 2]]
# expect: True

def solve(codes):
    return len(set(codes)) == 4 and all(bin(a ^ b).count("1") == 1 for a, b in zip(codes, codes[1:]))
