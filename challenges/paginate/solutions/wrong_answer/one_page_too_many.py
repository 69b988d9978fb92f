# Adds one page always, also where all pages are full.
# Fails: all pages are full; pages of one item; no items; equal values keep their order; without a key nothing is sorted; an empty text is a key; key by name; the arguments stay as they were
def paginate(items, page, size, key=None):
    if page < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    if key is not None:
        items = sorted(items, key=lambda item: item[key])
    start = (page - 1) * size
    return {
        "items": items[start : start + size],
        "page": page,
        "pages": len(items) // size + 1,
        "total": len(items),
    }
