def flatten_list(nested):
    # Each round opens the outermost lists; items are carried along in their order.
    while any(isinstance(item, list) for item in nested):
        nested = [
            inner for item in nested for inner in (item if isinstance(item, list) else [item])
        ]
    return list(nested)
