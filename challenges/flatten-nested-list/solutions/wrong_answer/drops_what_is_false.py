# Means to drop empty lists and drops everything that counts as false.
# Fails: strings stay whole; items that count as false
def flatten_list(nested):
    flat = []
    stack = [nested]
    while stack:
        item = stack.pop()
        if not item:
            continue
        if isinstance(item, list):
            stack.extend(item[::-1])
        else:
            flat.append(item)
    return flat
