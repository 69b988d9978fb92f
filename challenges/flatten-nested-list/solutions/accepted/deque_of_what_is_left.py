from collections import deque


def flatten_list(nested):
    flat = []
    left = deque(nested)
    while left:
        item = left.popleft()
        if isinstance(item, list):
            left.extendleft(reversed(item))
        else:
            flat.append(item)
    return flat
