# Slices with whatever numbers it gets.
# Fails: page zero; negative page; size zero; wrong page of no items
def paginate(items, page, size, key=None):
    if key is not None:
        items = sorted(items, key=lambda item: item[key])
    start = (page - 1) * size
    return {
        "items": items[start : start + size],
        "page": page,
        "pages": -(-len(items) // max(1, size)),
        "total": len(items),
    }
