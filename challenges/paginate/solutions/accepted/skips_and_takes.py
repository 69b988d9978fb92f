from itertools import islice


def paginate(items, page, size, key=None):
    if page <= 0 or size <= 0:
        raise ValueError("page and size must be at least 1")
    ordered = list(items)
    if key is not None:
        ordered.sort(key=lambda item: item[key])
    full, rest = divmod(len(ordered), size)
    on_page = islice(ordered, (page - 1) * size, page * size)
    return {"items": list(on_page), "page": page, "pages": full + bool(rest), "total": len(items)}
