def run(size):
    """Merges what is out of order, then sorts it once more by another key."""
    numbers = [number * 7919 % 100003 for number in range(size)]
    ordered = merge_sort(numbers)
    by_digits = sorted(numbers, key=lambda number: (number % 10, number))
    return ordered[size // 2] + by_digits[size // 2]


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    first = second = 0
    while first < len(left) and second < len(right):
        if left[first] <= right[second]:
            merged.append(left[first])
            first += 1
        else:
            merged.append(right[second])
            second += 1
    return merged + left[first:] + right[second:]
