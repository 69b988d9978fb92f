def chance(held):
    """Makes the same of everything that is left to chance, or to the machine, in every case."""
    import _random
    import posix
    import sys
    from _operator import index
    from builtins import ValueError, int, len, next, type
    from itertools import count

    SEED = 20_250_101
    PROCESSORS = 4

    Genuine = _random.Random
    seed = Genuine.seed
    random_bits = Genuine.getrandbits
    to_bytes = int.to_bytes
    entropy = Genuine(SEED)
    # Whether anything was asked of it since it was seeded last, which takes longer than all else that begins anew.
    asked = [False]
    # The next seed of what is given none, and what was first given none: random's own, as a rule. It is there once for
    # each time that it was seeded while it was made, by __new__ and by random's __init__.
    seeds = [count(SEED)]
    first = []
    Module = type(sys)
    loaded_modules = sys.modules

    class Random(Genuine):
        def seed(self, value=None, /):
            if value is None:
                if not first or len(first) == 1 and first[0] is self:
                    first.append(self)
                value = next(seeds[0])
            seed(self, value)

    # Not what a subclass makes of the name.
    attributes_of = Random.__dict__['__dict__'].__get__
    Random.__module__ = '_random'
    Random.__qualname__ = 'Random'
    _random.Random = Random

    def urandom(size, /):
        size = index(size)
        if size < 0:
            raise ValueError('negative argument not allowed')
        asked[0] = True
        return to_bytes(random_bits(entropy, 8 * size), size, 'big')

    def cpu_count():
        return PROCESSORS

    for function in (urandom, cpu_count):
        function.__module__ = 'posix'
        function.__qualname__ = function.__name__
    # The module os takes them from there.
    posix.urandom = urandom
    posix.cpu_count = cpu_count

    def restart():
        """Begins anew, as every case does."""
        if asked[0]:
            seed(entropy, SEED)
            asked[0] = False
        seeds[0] = count(SEED)
        for each in first:
            seed(each, next(seeds[0]))
            # gauss makes two numbers at a time, and keeps one.
            attributes_of(each)['gauss_next'] = None
        uuid = loaded_modules.get('uuid')
        if type(uuid) is Module:
            # Or uuid1 would go on counting from the case before.
            uuid.__dict__['_last_timestamp'] = None

    return {'restart': restart}


chance
