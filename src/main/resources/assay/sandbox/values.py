def values(held):
    """Reads what is held without running a line of the submission: only the builtins' own methods touch it."""
    from builtins import (
        RecursionError, ValueError, any, bool, bytearray, bytes, complex, dict, float, frozenset,
        id, int, iter, len, list, range, set, str, tuple, type,
    )
    from _collections import OrderedDict
    from itertools import chain
    from marshal import dumps

    # The codes in front of values are those of the host's reader.
    NONE, BOOL, INT, FLOAT, COMPLEX, STR, BYTES = range(7)
    LIST, TUPLE, SET, FROZENSET, DICT, CLOSE, CYCLE, SUBCLASS, ITERATOR, OPAQUE = range(7, 17)

    mro_of = type.__dict__['__mro__'].__get__
    name_of = type.__dict__['__name__'].__get__
    namespace_of = type.__dict__['__dict__'].__get__
    bit_length = int.bit_length
    exact_text = str.__str__
    flatten = chain.from_iterable

    def itself(value):
        return value

    kinds = {
        id(type(None)): (NONE, itself),
        id(bool): (BOOL, itself),
        id(int): (INT, int.__int__),
        id(float): (FLOAT, float.__float__),
        id(complex): (COMPLEX, complex.__complex__),
        id(str): (STR, exact_text),
        id(bytes): (BYTES, lambda value: bytes.decode(value, 'latin-1')),
        id(list): (LIST, list.__iter__),
        id(tuple): (TUPLE, tuple.__iter__),
        id(set): (SET, set.__iter__),
        id(frozenset): (FROZENSET, frozenset.__iter__),
        id(dict): (DICT, lambda value: flatten(dict.items(value))),
    }
    # Builtin types that are read as if they derived from one of these.
    bases = kinds | {
        id(bytearray): (BYTES, lambda value: bytearray.decode(value, 'latin-1')),
        id(OrderedDict): (DICT, lambda value: flatten(OrderedDict.items(value))),
    }

    def whole(most_elements):
        """All in one piece, for the host to parse; None where that cannot show everything, '' where it is too large.

        It shows no subclass of a builtin and no iterator, and cannot tell the kinds of bytes apart; but it is fast.
        """
        value = held[0]
        if type(value) is list and len(value) > most_elements:
            return ''
        try:
            return dumps(value).decode('latin-1')
        except (ValueError, RecursionError):
            return None

    def describe(kind, emit):
        """Emits what a type other than the plain ones is, and gives how to read it, if it can be read."""
        found = None
        for base in mro_of(kind):
            found = bases.get(id(base))
            if found is not None:
                emit(SUBCLASS)
                break
        else:
            emit(ITERATOR if any('__next__' in namespace_of(base) for base in mro_of(kind)) else OPAQUE)
        emit(exact_text(name_of(kind))[:200])
        return found

    def pieces(most_depth, most_elements, most_text):
        """All as a list of codes and values, in the order of reading; '' where it is too large."""
        tokens = []
        emit = tokens.append
        leaves = containers = text = 0
        path = []
        pending = [iter((held[0],))]
        while pending:
            for value in pending[-1]:
                found = kinds.get(id(type(value))) or describe(type(value), emit)
                if found is None:
                    leaves += 1
                    continue
                code, read = found
                if code < LIST:
                    leaves += 1
                    emit(code)
                    content = read(value)
                    emit(content)
                    text += bit_length(content) >> 3 if code == INT else len(content) if code >= STR else 0
                    if leaves > most_elements or text > most_text:
                        return ''
                elif id(value) in path:
                    emit(CYCLE)
                else:
                    containers += 1
                    if len(path) == most_depth or containers > most_elements:
                        return ''
                    emit(code)
                    path.append(id(value))
                    pending.append(iter(read(value)))
                    break
            else:
                pending.pop()
                if path:
                    path.pop()
                    emit(CLOSE)
        return dumps(tokens).decode('latin-1')

    return {'whole': whole, 'pieces': pieces}


values
