def flatten_list(nested):
    out, stack = [], [(nested, 0)]
    while stack:
        items, i = stack.pop()
        while i < len(items):
            item = items[i]
            i += 1
            if isinstance(item, list):
                stack.append((items, i))  # come back here afterwards
                items, i = item, 0
            else:
                out.append(item)
    return out
