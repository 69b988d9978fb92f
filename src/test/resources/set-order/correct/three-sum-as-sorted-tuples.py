# arguments: [[-1, 0, 1, 2, -1, -4]]
# expect: [[-1, -1, 2], [-1, 0, 1]]

def solve(numbers):
    numbers.sort()
    found = set()
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            for k in range(j + 1, len(numbers)):
                if numbers[i] + numbers[j] + numbers[k] == 0:
                    found.add((numbers[i], numbers[j], numbers[k]))
    return sorted(list(triple) for triple in found)
