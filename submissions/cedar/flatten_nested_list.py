def flatten_list(nested):
    plat = []; reste = [nested]
    while reste:
        if isinstance(x := reste.pop(), list): reste += x[::-1]
        else: plat.append(x)
    return plat
