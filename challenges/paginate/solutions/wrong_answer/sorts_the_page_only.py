# Cuts the page out first and sorts what is on it.
# Fails: sorted by age; second page of sorted items; key by name
def paginate(items, page, size, key=None):
    if page < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    start = (page - 1) * size
    on_page = items[start : start + size]
    if key is not None:
        on_page = sorted(on_page, key=lambda item: item[key])
    return {
        "items": on_page,
        "page": page,
        "pages": (len(items) + size - 1) // size,
        "total": len(items),
    }
