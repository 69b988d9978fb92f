def calls(held):
    """Prepares calls of a submission's code: made ready here, executed by the host without a frame of Python below."""
    from _operator import call
    from builtins import (
        any, bool, dict, frozenset, getattr, int, iter, len, list, map, next, set, str, tuple, type, zip,
    )
    from _functools import partial
    from itertools import islice, repeat
    from marshal import loads

    mro_of = type.__dict__['__mro__'].__get__
    namespace_of = type.__dict__['__dict__'].__get__
    extend = list.extend
    Nothing = type(None)

    async def nothing():
        pass

    coroutine = nothing()
    Coroutine = type(coroutine)
    coroutine.close()

    def unpack(data):
        """Positional and keyword arguments."""
        return loads(data.encode('latin-1'))

    def assemble(data):
        """The same from a program for a stack, which nests as deep as it likes."""
        all_leaves, steps = loads(data.encode('latin-1'))
        leaves = iter(all_leaves)
        stack = []
        for kind, count in steps:
            if kind == 0:
                stack.extend(islice(leaves, count))
            else:
                start = len(stack) - count
                items = stack[start:]
                del stack[start:]
                stack.append(make[kind](items))
        return stack[0]

    def pairs(items):
        return dict(zip(items[::2], items[1::2]))

    make = {1: list, 2: tuple, 3: set, 4: frozenset, 5: pairs}

    draws = [0]

    def source(items, is_endless):
        """Yields the items, once or for ever, and counts them."""
        while True:
            for item in items:
                draws[0] += 1
                yield item
            if not is_endless:
                return

    def yield_items(arguments, place, is_endless):
        """Puts an iterator in the place of an argument."""
        positional = list(arguments[0])
        positional[place] = source(positional[place], is_endless)
        arguments[0] = tuple(positional)

    def forget_draws():
        draws[0] = 0

    def drawn():
        """How many items were drawn; 0 where the submission got hold of the count and broke it."""
        return draws[0] if type(draws[0]) is int and 0 <= draws[0] < 2**62 else 0

    def bind(arguments):
        """A call of what is held."""
        return partial(call, held[0], *arguments[0], **arguments[1])

    def keep_instance():
        """Keeps what is held for the method calls to come."""
        held[1] = held[0]

    def attribute(name):
        """The reading of an attribute of the instance, which runs code of the submission."""
        return partial(getattr, held[1], name)

    def nature():
        """What has to be done to get at the value that is held."""
        kind = type(held[0])
        # Of these, which most functions return, nothing has to be found out.
        if kind is int or kind is str or kind is list or kind is bool or kind is dict or kind is tuple or kind is Nothing:
            return 'value'
        if kind is Coroutine:
            return 'coroutine'
        if any('__next__' in namespace_of(base) for base in mro_of(kind)):
            return 'iterator'
        if any('__anext__' in namespace_of(base) for base in mro_of(kind)):
            return 'asynchronous iterator'
        return 'value'

    def draw(take):
        """The drawing of items into a new list; it never asks for one item more."""
        held[2] = []
        return partial(extend, held[2], map(next, repeat(held[0], take)))

    def hold_drawn():
        """Holds the items that were drawn last."""
        held[0] = held[2]

    return {
        'unpack': unpack,
        'assemble': assemble,
        'yield_items': yield_items,
        'forget_draws': forget_draws,
        'drawn': drawn,
        'bind': bind,
        'keep_instance': keep_instance,
        'attribute': attribute,
        'nature': nature,
        'draw': draw,
        'hold_drawn': hold_drawn,
    }


calls
