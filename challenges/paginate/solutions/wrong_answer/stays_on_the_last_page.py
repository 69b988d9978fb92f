# Shows the last page instead of one that does not exist.
# Fails: beyond the last page
def paginate(items, page, size, key=None):
    if page < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    if key is not None:
        items = sorted(items, key=lambda item: item[key])
    pages = (len(items) + size - 1) // size
    start = (max(1, min(page, pages)) - 1) * size
    return {
        "items": items[start : start + size],
        "page": page,
        "pages": pages,
        "total": len(items),
    }
