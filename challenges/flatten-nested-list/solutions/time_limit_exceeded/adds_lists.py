# Adds a list of one item to the result, which copies the whole result each time.
# Fails: two hundred thousand items
def flatten_list(nested):
    flat = []
    stack = [nested]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            flat = flat + [item]
    return flat
