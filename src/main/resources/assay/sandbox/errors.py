def errors(held):
    """Reads the exception that is held, through the builtin types' own methods."""
    from builtins import (
        AttributeError, BaseException, Exception, ImportError, NameError, OSError, SyntaxError, SystemExit, ValueError, any,
        bool, dict, int, len, map, print, str, tuple, type,
    )
    from _functools import partial
    from marshal import dumps
    import builtins
    import sys

    FRAMES_AT_EITHER_END = 25
    # CPython looks no further for what may have been meant.
    MOST_NAMES = 750
    MOST_LETTERS = 40

    traceback_of = BaseException.__dict__['__traceback__'].__get__
    mro_of = type.__dict__['__mro__'].__get__
    name_of = type.__dict__['__name__'].__get__
    qualified_name_of = type.__dict__['__qualname__'].__get__
    module_of = type.__dict__['__module__'].__get__
    file_name_of = OSError.__dict__['filename'].__get__
    number_of = OSError.__dict__['errno'].__get__
    status_of = SystemExit.__dict__['code'].__get__
    exact_text = str.__str__
    syntax_errors = (SyntaxError, *SyntaxError.__subclasses__())
    standard_error = sys.stderr
    standard_modules = sys.stdlib_module_names
    loaded_modules = sys.modules
    # Copied, because GraalPy would count all of a module's names at each step of a loop over them.
    builtin_names = builtins.__dict__.copy()
    each_key = dict.__iter__
    value_of = dict.get
    missing_variable = NameError.__dict__['name'].__get__
    missing_attribute = AttributeError.__dict__['name'].__get__
    owner_of = AttributeError.__dict__['obj'].__get__
    arguments_of = BaseException.__dict__['args'].__get__
    Module = type(sys)
    module_namespace_of = Module.__dict__['__dict__'].__get__
    namespace_of = type.__dict__['__dict__'].__get__
    InstanceNamespace = type(namespace_of(type('Plain', (), {'__module__': 'builtins'}))['__dict__'])

    def text(value):
        """Text that can be sent, or nothing."""
        if type(value) is not str:
            return None
        return value[:1000].encode('utf-8', 'replace').decode('utf-8')

    def number(value):
        """A number that can be sent, or nothing."""
        return value if type(value) is int else None

    def type_name(kind, own_module):
        """A class's name as a traceback shows it, as if the submission were the main module."""
        name = exact_text(qualified_name_of(kind))
        try:
            module = module_of(kind)
        except AttributeError:
            module = None
        if type(module) is not str or module in ('builtins', '__main__', own_module):
            return text(name)
        return text(module + '.' + name)

    def frames(error, own_file):
        """Line and function of the submission's own frames, outermost first, and the file of the innermost frame."""
        own = []
        innermost = ''
        place = traceback_of(error)
        while place is not None:
            code = place.tb_frame.f_code
            innermost = code.co_filename
            if innermost == own_file:
                own.append((place.tb_lineno, text(exact_text(code.co_name))))
                if len(own) > 2 * FRAMES_AT_EITHER_END:
                    del own[FRAMES_AT_EITHER_END]
            place = place.tb_next
        return own, text(innermost)

    def keys(mapping):
        """The names in a dictionary of whatever type."""
        return [key for key in each_key(mapping) if type(key) is str and len(key) <= MOST_LETTERS]

    def attributes(value):
        """The names of its attributes, as far as they are found without running code of the submission."""
        if type(value) is Module:
            return keys(module_namespace_of(value))
        kinds = mro_of(type(value))
        is_class = any(kind is type for kind in kinds)
        names = []
        for kind in (*mro_of(value), *kinds) if is_class else kinds:
            namespace = namespace_of(kind)
            names.extend(key for key in namespace if type(key) is str and len(key) <= MOST_LETTERS)
            own = namespace.get('__dict__')
            if type(own) is InstanceNamespace and not is_class:
                names.extend(keys(own.__get__(value)))
        return names

    def quoted(error, before, between):
        """The two names that a message quotes; a ValueError where it has other words."""
        message = arguments_of(error)[0]
        if type(message) is not str or not message.startswith(before):
            raise ValueError
        first, rest = message[len(before):].split(between)
        return first, rest[:rest.index("'")]

    def not_found(error, ancestry):
        """The name that was not found, those among which it was looked for, and whether a module is called so."""
        if any(base is NameError for base in ancestry):
            wrong = missing_variable(error)
            place = traceback_of(error)
            while place.tb_next is not None:
                place = place.tb_next
            variables = place.tb_frame.f_locals
            if type(wrong) is str and wrong in attributes(value_of(variables, 'self')):
                return wrong, ['self.' + wrong], False
            known = [*keys(variables), *keys(place.tb_frame.f_globals), *builtin_names]
            return wrong, known, type(wrong) is str and wrong in standard_modules
        if any(base is AttributeError for base in ancestry):
            wrong, owner = missing_attribute(error), owner_of(error)
            if wrong is None:
                # GraalPy names neither where the owner is a module.
                module, wrong = quoted(error, "module '", "' has no attribute '")
                owner = loaded_modules[module]
            return wrong, attributes(owner), False
        if any(base is ImportError for base in ancestry):
            wrong, module = quoted(error, "cannot import name '", "' from '")
            return wrong, attributes(loaded_modules[module]), False
        return None, [], False

    def suggestible(error, ancestry):
        """What a suggestion is made from; nothing where the error is not as Python made it."""
        try:
            wrong, known, is_module = not_found(error, ancestry)
        except Exception:
            return ()
        return (text(wrong), tuple(map(text, known[:MOST_NAMES])), is_module) if type(wrong) is str else ()

    def describe(own_file, own_module):
        """Everything about the error that is read without running code of the submission."""
        error = held[0]
        kind = type(error)
        ancestry = mro_of(kind)
        own, innermost = frames(error, own_file)
        system_number = subject = place = None
        if any(base is OSError for base in ancestry):
            system_number = number(number_of(error))
            subject = text(file_name_of(error))
        if any(kind is each for each in syntax_errors):
            place = (text(error.msg), number(error.lineno), number(error.offset))
        return dumps((
            type_name(kind, own_module),
            tuple(text(exact_text(name_of(base))) for base in ancestry),
            own,
            innermost,
            system_number,
            subject,
            place,
            suggestible(error, ancestry),
        )).decode('latin-1')

    def exit_status():
        """The status a SystemExit asks for, or else how its message is printed, after which the status is 1."""
        status = status_of(held[0])
        if status is None:
            return 0
        if type(status) is int or type(status) is bool:
            return status & 255
        return partial(print, status, file=standard_error)

    return {'describe': describe, 'exit_status': exit_status}


errors
