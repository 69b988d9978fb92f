def flatten_list(nested: list) -> list:
    flat = []
    # What comes first has to lie on top, so every list goes onto the stack backwards.
    stack = [nested]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            flat.append(item)
    return flat
