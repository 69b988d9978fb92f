"""Flatten a nested list without recursion, so that the depth does not matter."""


def flatten_list(nested: list) -> list:
    flat = []
    open_lists = [iter(nested)]
    while open_lists:
        for item in open_lists[-1]:
            if isinstance(item, list):
                # go down; the outer iterator remembers where we were
                open_lists.append(iter(item))
                break
            flat.append(item)
        else:
            open_lists.pop()
    return flat
