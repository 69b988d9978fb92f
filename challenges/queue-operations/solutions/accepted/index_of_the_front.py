def queue_report(items: list) -> dict[str, object]:
    """Keep everyone who ever came, and remember how many of them have left."""
    came = []
    left = 0
    for item in items:
        if item is not None:
            came.append(item)
        elif left < len(came):
            left += 1
    members = came[left:]
    return {"members": members, "size": len(members)}
