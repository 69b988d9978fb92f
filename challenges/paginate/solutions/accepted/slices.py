def paginate(items, page, size, key=None):
    if page < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    if key is not None:
        items = sorted(items, key=lambda item: item[key])
    start = (page - 1) * size
    return {
        "items": items[start : start + size],
        "page": page,
        "pages": (len(items) + size - 1) // size,
        "total": len(items),
    }
