from math import ceil
from operator import itemgetter


def paginate(items: list, page: int, size: int, key: str | None = None) -> dict[str, object]:
    if min(page, size) < 1:
        raise ValueError("page and size must be at least 1")
    ordered = items if key is None else sorted(items, key=itemgetter(key))
    pages = [ordered[start : start + size] for start in range(0, len(ordered), size)]
    assert len(pages) == ceil(len(items) / size)
    return {
        "items": pages[page - 1] if page <= len(pages) else [],
        "page": page,
        "pages": len(pages),
        "total": len(items),
    }
