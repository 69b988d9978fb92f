# Walks through the whole list for every item.
# Fails: a hundred thousand items
def most_frequent(items):
    return max(items, key=items.count, default=None)
