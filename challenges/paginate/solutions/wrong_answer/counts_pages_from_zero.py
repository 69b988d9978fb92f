# Takes the first page for number 0.
# Fails: first page; last page; sorted by age; middle page; all pages are full; one page for all; pages of one item; equal values keep their order; second page of sorted items; without a key nothing is sorted; an empty text is a key; key by name; the arguments stay as they were
def paginate(items, page, size, key=None):
    if page < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    if key is not None:
        items = sorted(items, key=lambda item: item[key])
    return {
        "items": items[page * size : (page + 1) * size],
        "page": page,
        "pages": -(-len(items) // size),
        "total": len(items),
    }
