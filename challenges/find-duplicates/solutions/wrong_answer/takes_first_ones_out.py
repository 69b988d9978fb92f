# Takes the first of every item out of the caller's list, and what is left is repeated.
# Fails: the list stays as it was
def find_duplicates(items):
    for item in list(dict.fromkeys(items)):
        items.remove(item)
    return list(dict.fromkeys(items))
