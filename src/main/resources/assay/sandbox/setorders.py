def setorders(held):
    """Compiles programs so that what they do with sets can be seen in another order of the sets' items.

    Wherever an expression may be a set that is gone through or shown, the tree has a call put around it. A set that
    is met there is gone through in an order that hangs on nothing but its items, as far as it can: so two goes give
    the same as long as the set is not changed, and to go through a set that was made of another's items does not undo
    anything. Objects of unknown types are ordered by when they came in; no method of theirs is called. The set itself
    is left as it is.
    """
    import sys

    loaded_modules = sys.modules
    knew_trees = '_ast' in loaded_modules

    import _ast
    import _collections
    import _functools
    import builtins
    import itertools
    from builtins import (
        RuntimeError, all, any, ascii, bool, bytes, compile, dict, float, format, frozenset, getattr, hash, id, int,
        isinstance, len, list, map, max, min, print, range, repr, set, setattr, slice, sorted, str, tuple, type, zip,
    )
    from itertools import islice

    ONLY_TREE = 0x400
    # No submission can define or hide these.
    ITERATED, CALLED, SHOWN = '<iterated>', '<called>', '<shown>'
    FIRST_CHUNK = 8
    DEPTH_SHOWN = 4

    mro_of = type.__dict__['__mro__'].__get__
    namespace_of = type.__dict__['__dict__'].__get__
    live_builtins = builtins.__dict__
    Module = type(sys)
    BoundBuiltin = type(''.join)
    chain = itertools.chain

    if not knew_trees:
        # Whoever imports it finds the same.
        del loaded_modules['_ast']

    # Which of their arguments these go through.
    FIRST, SECOND, ALL, AFTER_FIRST = slice(0, 1), slice(1, 2), slice(0, None), slice(1, None)
    consumers = {
        'list': FIRST, 'tuple': FIRST, 'iter': FIRST, 'enumerate': FIRST, 'sorted': FIRST, 'sum': FIRST, 'dict': FIRST,
        'bytes': FIRST, 'bytearray': FIRST, 'zip': ALL, 'map': AFTER_FIRST, 'filter': SECOND, 'min': FIRST, 'max': FIRST,
    }
    by_identity = {id(live_builtins[name]): part for name, part in consumers.items()}
    modules = (
        (_functools, {'reduce': SECOND}),
        (_collections, {'deque': FIRST, 'OrderedDict': FIRST}),
        (itertools, {
            'accumulate': FIRST, 'batched': FIRST, 'chain': ALL, 'combinations': FIRST,
            'combinations_with_replacement': FIRST, 'compress': ALL, 'cycle': FIRST, 'dropwhile': SECOND,
            'filterfalse': SECOND, 'groupby': FIRST, 'islice': FIRST, 'pairwise': FIRST, 'permutations': FIRST,
            'product': ALL, 'starmap': SECOND, 'takewhile': SECOND, 'zip_longest': ALL,
        }),
    )
    for module, parts in modules:
        for name, part in parts.items():
            by_identity[id(getattr(module, name))] = part
    shows = {id(each) for each in (print, str, repr, ascii, format)}
    calls_its_first = {'map', 'starmap'}
    compares_several = {'min', 'max'}
    methods = {'join': ALL, 'extend': ALL, 'extendleft': ALL, 'fromkeys': FIRST, 'update': ALL, 'writelines': ALL}
    unbound = {id(str.join): SECOND, id(list.extend): SECOND}
    heap_functions = {'nlargest': SECOND, 'nsmallest': SECOND, 'merge': ALL}

    names = {
        *consumers, *heap_functions, 'Counter', 'print', 'str', 'repr', 'ascii', 'format',
        *(name for _, parts in modules for name in parts),
    }
    attributes = {*names, *methods, 'from_iterable'}
    of_no_arguments = {'pop', '__iter__'}
    looks_inside = {'print', 'str', 'repr', 'ascii', 'format', 'from_iterable'}

    # What the tree is asked.

    Call, Name, Attribute, Starred = _ast.Call, _ast.Name, _ast.Attribute, _ast.Starred
    never_sets = (
        _ast.Constant, _ast.List, _ast.Tuple, _ast.Dict, _ast.ListComp, _ast.DictComp, _ast.GeneratorExp,
        _ast.JoinedStr, _ast.Lambda, _ast.Compare,
    )
    arithmetic = (_ast.Add, _ast.Mult, _ast.Div, _ast.FloorDiv, _ast.Mod, _ast.Pow)
    set_operators = (_ast.BitAnd, _ast.BitOr, _ast.BitXor, _ast.Sub)
    not_executed = {'annotation', 'returns', 'type_params', 'type_comment', 'ctx', 'op', 'ops'}
    functions_without_sets = {
        'enumerate', 'float', 'input', 'int', 'len', 'list', 'range', 'reversed', 'sorted', 'str', 'tuple', 'zip',
    }
    methods_without_sets = {'format', 'join', 'lower', 'split', 'splitlines', 'strip', 'upper'}

    def nodes_of(tree):
        pending = [tree]
        while pending:
            node = pending.pop()
            yield node
            for field in node._fields:
                child = getattr(node, field, None)
                if field in not_executed or child is None:
                    continue
                if type(child) is list:
                    pending.extend([each for each in child if isinstance(each, _ast.AST)])
                elif isinstance(child, _ast.AST):
                    pending.append(child)

    def is_never_set(node):
        if isinstance(node, Call):
            called = node.func
            return (
                isinstance(called, Name) and called.id in functions_without_sets
                or isinstance(called, Attribute) and called.attr in methods_without_sets
            )
        return isinstance(node, never_sets) or isinstance(node, _ast.BinOp) and isinstance(node.op, arithmetic)

    def is_view(node):
        return isinstance(node, Call) and isinstance(node.func, Attribute) and node.func.attr in ('keys', 'items')

    def makes_set(node):
        if isinstance(node, Name):
            return node.id in ('set', 'frozenset')
        if isinstance(node, _ast.BinOp):
            return isinstance(node.op, set_operators) and (is_view(node.left) or is_view(node.right))
        return isinstance(node, (_ast.Set, _ast.SetComp))

    # What the tree becomes.

    def wrapped(function, node):
        place = {
            'lineno': node.lineno,
            'col_offset': node.col_offset,
            'end_lineno': node.end_lineno,
            'end_col_offset': node.end_col_offset,
        }
        line = _ast.Constant(node.lineno, **place)
        return Call(Name(function, _ast.Load(), **place), [line, node], [], **place)

    def wrap(owner, field, function=ITERATED):
        node = getattr(owner, field)
        if not is_never_set(node):
            setattr(owner, field, wrapped(function, node))

    def wrap_starred(items):
        for each in items:
            if isinstance(each, Starred):
                wrap(each, 'value')

    def wrap_call(node, known):
        called = node.func
        wrap_starred(node.args)
        if isinstance(called, Name):
            fits = called.id in known
        elif isinstance(called, Attribute):
            fits = called.attr in attributes or not node.args and called.attr in of_no_arguments
        else:
            return
        if not fits:
            return
        name = called.id if isinstance(called, Name) else called.attr
        if name in calls_its_first and node.args and isinstance(node.args[0], Name) and node.args[0].id in known:
            # As in map(list, sets).
            node.args[0] = wrapped(CALLED, node.args[0])
        starred = any(isinstance(each, Starred) for each in node.args)
        if name in compares_several and len(node.args) > 1 and not starred:
            return
        if name in looks_inside or not node.args or starred or not all(map(is_never_set, node.args)):
            node.func = wrapped(CALLED, called)

    def takes_apart(target):
        return isinstance(target, (_ast.Tuple, _ast.List)) or (
            isinstance(target, _ast.Subscript) and isinstance(target.slice, _ast.Slice)
        )

    def edit(node, known, set_names):
        if isinstance(node, Call):
            wrap_call(node, known)
        elif isinstance(node, _ast.For):
            wrap(node, 'iter')
        elif isinstance(node, (_ast.ListComp, _ast.GeneratorExp, _ast.DictComp)):
            for each in node.generators:
                wrap(each, 'iter')
        elif isinstance(node, (_ast.List, _ast.Tuple)):
            if isinstance(node.ctx, _ast.Load):
                wrap_starred(node.elts)
        elif isinstance(node, _ast.YieldFrom):
            wrap(node, 'value')
        elif isinstance(node, _ast.Assign):
            if any(takes_apart(target) for target in node.targets):
                wrap(node, 'value')
        elif isinstance(node, _ast.AugAssign):
            value = node.value
            if isinstance(node.op, _ast.Add) and (
                isinstance(value, (_ast.Set, _ast.SetComp))
                or isinstance(value, Name) and value.id in set_names
                or isinstance(value, Call) and makes_set(value.func)
            ):
                wrap(node, 'value')
        elif isinstance(node, _ast.FormattedValue):
            if not isinstance(node.value, _ast.Constant):
                node.value = wrapped(SHOWN, node.value)
        elif isinstance(node, _ast.BinOp) and isinstance(node.op, _ast.Mod):
            left = node.left
            if isinstance(left, _ast.JoinedStr) or isinstance(left, _ast.Constant) and type(left.value) is str:
                node.right = wrapped(SHOWN, node.right)

    def names_known(nodes):
        """The names of what goes through its arguments, and those that the program gives it."""
        known = set(names)
        set_names = set()
        for node in nodes:
            if isinstance(node, _ast.alias) and node.name in names and node.asname:
                known.add(node.asname)
            elif isinstance(node, _ast.Assign):
                value = node.value
                targets = [each.id for each in node.targets if isinstance(each, Name)]
                if isinstance(value, Name) and value.id in names or (
                    isinstance(value, Attribute) and value.attr in attributes
                ):
                    known.update(targets)
                elif makes_set(value) or isinstance(value, Call) and makes_set(value.func):
                    set_names.update(targets)
        return known, set_names

    def compiled(source, file_name):
        """The code of a program that can be executed with sets in another order."""
        tree = compile(source, file_name, 'exec', ONLY_TREE, True)
        nodes = list(nodes_of(tree))
        known, set_names = names_known(nodes)
        for node in nodes:
            edit(node, known, set_names)
        return compile(tree, file_name, 'exec', 0, True)

    # What happens when it runs.

    last_line = 0
    backwards = False
    met = False

    def begin(line, reverse):
        """Has the sets in another order that are met on the lines up to this one."""
        nonlocal last_line, backwards, met
        last_line, backwards, met = line, reverse, False
        live_builtins[ITERATED] = iterated
        live_builtins[CALLED] = called
        live_builtins[SHOWN] = shown

    def has_met():
        """Whether a set was met since then that has more than one order."""
        return met

    def is_plain(item):
        """Whether it is hashed, and the same in every run, without code of the submission."""
        kind = type(item)
        if kind is int or kind is str or kind is float or kind is bool or kind is bytes or item is None:
            return True
        return (kind is tuple or kind is frozenset) and all(map(is_plain, item))

    def arranged(items):
        """The items of a set in the other order."""
        nonlocal met
        met = met or len(items) > 1
        numbers = map(hash, items) if all(map(is_plain, items)) else range(len(items))
        # Multiples of the golden ratio: neighbours come to lie far from each other.
        weights = [(number & 0x7fffffff) * 0x4f1bbcdd & 0x7fffffff for number in numbers]
        order = sorted(range(len(items)), key=weights.__getitem__)
        if backwards:
            order.reverse()
        return [items[index] for index in order]

    def set_kind(value):
        """The builtin whose order this value is gone through in; None if that is no set's."""
        kind = type(value)
        if kind is set or kind is frozenset:
            return kind
        if kind is list or kind is str or kind is dict or kind is int or kind is tuple or kind is range:
            return None
        for base in mro_of(kind):
            if base is set or base is frozenset:
                return base
            if '__iter__' in namespace_of(base):
                return None
        return None

    def reordered(kind, values):
        """Goes through a set, no further ahead than it must: what only looks at the first item does so often."""
        count = left = kind.__len__(values)
        source = kind.__iter__(values)
        size = FIRST_CHUNK
        while left:
            taken = left if left <= 2 * size else size
            left -= taken
            size *= 2
            for item in arranged(list(islice(source, taken))):
                yield item
                if kind.__len__(values) != count:
                    raise RuntimeError('Set changed size during iteration')

    def rearranged(value):
        kind = set_kind(value)
        return value if kind is None else reordered(kind, value)

    def iterated(line, value):
        return value if line > last_line else rearranged(value)

    def copy(value, depth):
        """The value for being shown: the same where no set is in it."""
        kind = type(value)
        if kind is set or kind is frozenset:
            return kind([copy(item, depth) for item in arranged(list(value))])
        if depth == 0 or kind is not list and kind is not tuple and kind is not dict:
            return value
        old = [*value, *value.values()] if kind is dict else value
        new = [copy(item, depth - 1) for item in old]
        if all(one is other for one, other in zip(old, new)):
            return value
        return dict(zip(new, new[len(value):])) if kind is dict else kind(new)

    def shown(line, value):
        return value if line > last_line else copy(value, DEPTH_SHOWN)

    def called(line, function):
        """The function, or one that does the same with the sets among its arguments in the other order."""
        if line > last_line:
            return function
        part = by_identity.get(id(function))
        if part is not None:
            return consuming(function, part)
        if is_counter(function):
            return consuming(function, FIRST)
        if id(function) in shows:
            return showing(function)
        if id(function) in unbound:
            return consuming(function, unbound[id(function)])
        kind = type(function)
        if kind is BoundBuiltin or kind is MethodWrapper:
            return of_method(function, function.__self__, function.__name__)
        if kind is Function and function.__module__ == 'heapq' and function.__name__ in heap_functions:
            return consuming(function, heap_functions[function.__name__])
        return function

    def is_counter(function):
        """Whether this is the class of the standard library, which is loaded once a submission imports it."""
        library = loaded_modules.get('collections')
        return type(library) is Module and library.__dict__.get('Counter') is function

    Function = type(called)
    MethodWrapper = type(set().__iter__)

    def of_method(function, owner, name):
        if owner is chain and name == 'from_iterable':
            return lambda values: function(map(rearranged, rearranged(values)))
        kind = set_kind(owner)
        if kind is not None:
            if name == 'pop':
                return popping(function, kind, owner)
            return (lambda: reordered(kind, owner)) if name == '__iter__' else function
        if name == 'format' and type(owner) is str:
            return showing(function)
        return consuming(function, methods[name]) if name in methods else function

    def consuming(function, part):
        single = function is min or function is max

        def consume(*arguments, **keywords):
            if single and len(arguments) != 1:
                return function(*arguments, **keywords)
            arguments = list(arguments)
            arguments[part] = map(rearranged, arguments[part])
            return function(*arguments, **keywords)

        return consume

    def showing(function):
        def show(*arguments, **keywords):
            keywords = {name: copy(value, DEPTH_SHOWN) for name, value in keywords.items()}
            return function(*[copy(value, DEPTH_SHOWN) for value in arguments], **keywords)

        return show

    def popping(function, kind, values):
        def pop():
            first = arranged(list(islice(kind.__iter__(values), FIRST_CHUNK)))
            count = kind.__len__(values)
            if first:
                set.discard(values, first[0])
            # None was found where there is none, or its hash has changed since it came in.
            return function() if kind.__len__(values) == count else first[0]

        return pop

    return {'compiled': compiled, 'begin': begin, 'has_met': has_met}


setorders
