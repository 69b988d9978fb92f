def library(held):
    """Imports modules of the standard library and sets them aside, for imports to take them from there.

    Whoever takes one finds what its import leaves: the module, all that are loaded with it, in that order, and what they
    have changed in others.
    """
    import builtins
    import sys
    from builtins import all, any, bool, delattr, dict, len, list, reversed, setattr, type, zip

    importing = sys.modules['_frozen_importlib']
    find_and_load = importing._find_and_load
    genuine_import = builtins.__import__
    loaded = sys.modules
    live_builtins = builtins.__dict__
    nothing = builtins.object()

    # The modules that are set aside, and in order those of them that were taken.
    shelf = {}
    taken = []

    # What an import that is not touched by the program finds.
    genuine_builtins = []
    loaded_first = []
    searched_first = []

    # Only while modules are set aside: those being loaded, the outermost first; those that were, with the one at hand; the
    # names that are accounted for; and what modules are known to change of others, with its values.
    loading = []
    fresh = {}
    accounted = {}
    watched = []

    class Load:
        """A module, and what its import does."""

        __slots__ = ('name', 'parent', 'child', 'module', 'steps', 'changes', 'is_bound')

        def __init__(self, name):
            self.name = name
            self.parent, _, self.child = name.rpartition('.')
            self.module = None
            # The names of modules that it needs, in the order in which it asks for them, each beside None; and between them
            # names that it gives to others itself, each beside what it is given to.
            self.steps = []
            # What it changes of others: whose, under which name, the value before and that after it.
            self.changes = []
            # Whether its package has it as an attribute only since this import.
            self.is_bound = bool(self.parent) and all(other.name != self.parent for other in loading)

    def put(owner, key, value):
        """Has a dictionary, module or class hold a value under a name, or nothing."""
        is_dict = type(owner) is dict
        if value is nothing and is_dict:
            del owner[key]
        elif value is nothing:
            delattr(owner, key)
        elif is_dict:
            owner[key] = value
        else:
            setattr(owner, key, value)

    def place(name):
        """Leaves what an import leaves, but for what is there already."""
        if name in loaded:
            return
        load = shelf[name]
        if load.parent:
            place(load.parent)
            if name in loaded:
                return
        loaded[name] = load.module
        for key, other in load.steps:
            if other is None:
                place(key)
            else:
                loaded[key] = other
        for owner, key, _, after in load.changes:
            put(owner, key, after)
        # As an import does it once a module is executed.
        loaded[name] = loaded.pop(name)
        if load.is_bound:
            setattr(loaded[load.parent], load.child, load.module)
        taken.append(load)

    def with_needs(name, found):
        """The names of all modules that are loaded with this one."""
        if name not in found:
            found[name] = True
            load = shelf[name]
            if load.parent:
                with_needs(load.parent, found)
            for key, other in load.steps:
                if other is None:
                    with_needs(key, found)
        return found

    def is_untouched(name):
        """Whether the module's import would find everything as it was when the module was set aside."""
        for key, value in genuine_builtins:
            if live_builtins.get(key, nothing) is not value:
                return False
        for key, module in loaded_first:
            if loaded.get(key, nothing) is not module:
                return False
        for load in taken:
            if loaded.get(load.name, nothing) is not load.module:
                return False
        for key in with_needs(name, {}):
            if key in loaded and loaded[key] is not shelf[key].module:
                return False
        for key, places, items in searched_first:
            now = sys.__dict__.get(key, nothing)
            if now is not places or len(now) != len(items) or any(one is not other for one, other in zip(now, items)):
                return False
        return True

    def take(name, import_):
        """Finds and loads a module, wherever it is."""
        if name in shelf and name not in loaded and is_untouched(name):
            place(name)
            return loaded[name]
        return find_and_load(name, import_)

    def account(load):
        """Notes what the module that is being loaded has done to others since this was last asked."""
        for name, module in list(loaded.items()):
            if name not in accounted:
                accounted[name] = True
                if load is not None and all(each.name != name for each in loading):
                    load.steps.append((name, module))
        for owner, known in watched:
            for key, value in list((owner if type(owner) is dict else owner.__dict__).items()):
                before = known.get(key, nothing)
                if before is not value:
                    known[key] = value
                    if load is not None:
                        load.changes.append((owner, key, before, value))

    def note(name, globals=None, locals=None, fromlist=(), level=0):
        """Takes the place of what an import statement calls: notes what is asked for, also where it is there already."""
        if loading:
            load = loading[-1]
            account(load)
            asked = importing._resolve_name(name, importing._calc___package__(globals), level) if level else name
            load.steps.append((asked, None))
            load.steps.extend((asked + '.' + each, None) for each in fromlist or ())
        return genuine_import(name, globals, locals, fromlist, level)

    def record(name, import_):
        """Finds and loads a module, and notes what its import does."""
        if name in loaded:
            return find_and_load(name, import_)
        outer = loading[-1] if loading else None
        account(outer)
        steps = [] if outer is None else outer.steps
        if name in shelf:
            place(name)
            account(None)
            steps.append((name, None))
            return loaded[name]
        load = Load(name)
        loading.append(load)
        try:
            return find_and_load(name, import_)
        finally:
            account(load)
            loading.pop()
            if name not in loaded:
                # What was loaded for it stays nevertheless.
                steps += load.steps
            else:
                steps.append((name, None))
                # The import of its package can have loaded it.
                if name not in fresh:
                    load.module = loaded[name]
                    fresh[name] = load
                    taken.append(load)

    def set_aside():
        """Undoes all imports since this was last done."""
        for load in reversed(taken):
            for owner, key, before, _ in reversed(load.changes):
                put(owner, key, before)
            if load.is_bound:
                delattr(loaded[load.parent], load.child)
        for load in taken:
            loaded.pop(load.name, None)
            for key, other in load.steps:
                if other is not None:
                    loaded.pop(key, None)
        shelf.update(fresh)
        for load in fresh.values():
            # But for what was there before, is no module, or could not be found.
            load.steps = [(key, other) for key, other in load.steps if other is not None or key in shelf]
        for each in (taken, fresh, accounted):
            each.clear()
        for _, known in watched:
            known.clear()
        account(None)

    def watch(owner):
        watched.append((owner, {}))

    def fill(names):
        """Sets aside these modules, and all that are loaded with them, beside those that are."""
        watch(importing)
        watch(loaded['_frozen_importlib_external'])
        importing._find_and_load = record
        builtins.__import__ = note
        account(None)
        # Of these, others are known to change something: patterns can be pickled, byte strings have had their day.
        add('copyreg')
        watch(shelf['copyreg'].module.dispatch_table)
        add('_collections_abc')
        watch(shelf['_collections_abc'].module.ByteString)
        account(None)
        for name in names.split():
            add(name)
        builtins.__import__ = genuine_import
        if 're' in shelf:
            shelf['re'].module.purge()
        genuine_builtins[:] = live_builtins.items()
        loaded_first[:] = [(name, module) for name, module in loaded.items() if name != '__main__']
        searched_first[:] = [
            (key, sys.__dict__[key], list(sys.__dict__[key])) for key in ('meta_path', 'path', 'path_hooks')]
        accounted.clear()
        watched.clear()
        importing._find_and_load = take

    def add(name):
        if name not in shelf:
            importing._gcd_import(name)
            set_aside()

    return {'fill': fill}


library
