def flatten_list(nested):
    result = []
    for item in nested:
        if isinstance(item, list):
            result += item
        else:
            result.append(item)
    return result
