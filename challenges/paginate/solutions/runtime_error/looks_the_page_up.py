# Makes a list of all pages and looks up one that may not exist.
# Fails: no items; beyond the last page
def paginate(items, page, size, key=None):
    if page < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    if key is not None:
        items = sorted(items, key=lambda item: item[key])
    pages = [items[start : start + size] for start in range(0, len(items), size)]
    return {"items": pages[page - 1], "page": page, "pages": len(pages), "total": len(items)}
