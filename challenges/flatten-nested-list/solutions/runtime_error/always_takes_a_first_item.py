# Takes the first item of every list, and an empty list has none.
# Fails: empty list; nothing but empty lists; empty lists between items; a thousand levels
def flatten_list(nested):
    first, rest = nested[0], nested[1:]
    flat = flatten_list(first) if isinstance(first, list) else [first]
    return flat + flatten_list(rest) if rest else flat
