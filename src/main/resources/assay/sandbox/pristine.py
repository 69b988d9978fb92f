def pristine(held):
    """Closes what a new context leaves open, and adds what it leaves out of an ordinary Python."""
    import sys

    # As an import does it, but for the search and the locks, which take longer than the rest.
    load = sys.modules['_frozen_importlib']._builtin_from_name
    for name in (
        '_collections', '_functools', '_io', '_random', 'atexit', 'itertools', 'jarray', 'marshal', 'math', 'polyglot',
    ):
        if name not in sys.modules:
            load(name)

    import _signal
    import builtins
    import jarray
    import math
    import polyglot

    def ignore(*arguments, **keywords):
        """Takes the place of a function that lets a submission decide how the host sees Python's own types.

        The standard library calls it too, for hosts that look at its objects.
        """

    polyglot.register_interop_behavior = ignore
    polyglot.register_interop_type = ignore
    # Without access to host classes these end in errors of GraalPy's own.
    for name in ('array', 'zeros'):
        delattr(jarray, name)

    # Their thread would outlive the submission. Not every Python has them: that of Windows has not.
    for name in ('alarm', 'setitimer', 'getitimer'):
        if hasattr(_signal, name):
            delattr(_signal, name)

    def breakpoint(*arguments, **keywords):
        """The debugger cannot be had, and GraalPy fails in trying."""
        raise RuntimeError('there is no debugger while a submission is graded')

    builtins.breakpoint = breakpoint

    class Quitter:
        """What the module site makes in an ordinary Python, which takes longer to import."""

        def __init__(self, name):
            self.name = name
            self.eof = 'Ctrl-D (i.e. EOF)'

        def __repr__(self):
            return f'Use {self.name}() or {self.eof} to exit'

        def __call__(self, code=None):
            try:
                sys.stdin.close()
            except BaseException:
                pass
            raise SystemExit(code)

    Quitter.__module__ = '_sitebuiltins'
    Quitter.__qualname__ = 'Quitter'

    def cbrt(x, /):
        """Return the cube root of x."""
        root = math.copysign(abs(x) ** (1 / 3), x)
        # One step of Newton's method makes up for the third that is none.
        return root - (root - x / root / root) / 3 if root and math.isfinite(root) else root

    def exp2(x, /):
        """Return 2 raised to the power of x."""
        return math.pow(2, x)

    # GraalPy lacks these two, and programs take maxsize for a number that no other exceeds.
    math.cbrt = cbrt
    math.exp2 = exp2
    sys.maxsize = 2 ** 63 - 1
    builtins.exit = Quitter('exit')
    builtins.quit = Quitter('quit')
    return {}


pristine
