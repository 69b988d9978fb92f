def flatten_list(nested):
    result = []
    todo = [nested]
    while todo:
        item = todo.pop()
        if type(item) == list:
            # put the items on the pile the other way round,
            # then the first one is taken first
            for inner in reversed(item):
                todo.append(inner)
        else:
            result.append(item)
    return result
