def recursion_limit(move):
    """Tells when the recursion limit is moved, which GraalPy stores but does not enforce."""
    import sys
    from _operator import index

    get_recursion_limit = sys.getrecursionlimit
    set_recursion_limit = sys.setrecursionlimit
    first_limit = get_recursion_limit()

    def setrecursionlimit(limit, /):
        before = get_recursion_limit()
        set_recursion_limit(index(limit))
        depth = move(get_recursion_limit())
        if depth:
            set_recursion_limit(before)
            raise RecursionError(
                f'cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low'
            )

    def restore():
        set_recursion_limit(first_limit)
        move(first_limit)

    setrecursionlimit.__module__ = 'sys'
    setrecursionlimit.__qualname__ = 'setrecursionlimit'
    setrecursionlimit.__doc__ = set_recursion_limit.__doc__
    sys.setrecursionlimit = setrecursionlimit
    return restore


recursion_limit
