def streams(held):
    """The standard streams and the arguments of a run."""
    import sys
    from _io import TextIOWrapper, open
    from atexit import _run_exitfuncs
    from builtins import ValueError
    from _functools import partial
    from marshal import loads

    attributes = sys.__dict__
    flush = TextIOWrapper.flush
    is_closed = TextIOWrapper.__dict__['closed'].__get__
    own = {name: attributes[name] for name in ('stdin', 'stdout', 'stderr')}
    # GraalPy's are lenient with what is not UTF-8, CPython's are not.
    own['stdin'].reconfigure(errors='strict')
    own['stdout'].reconfigure(errors='strict')

    def output(descriptor):
        return open(descriptor, 'w', encoding='utf-8', closefd=False)

    def error_output(descriptor):
        return open(descriptor, 'w', 1, encoding='utf-8', errors='backslashreplace', closefd=False)

    def input(descriptor):
        return open(descriptor, 'r', encoding='utf-8', closefd=False)

    makers = (('stdin', input, 0), ('stdout', output, 1), ('stderr', error_output, 2))

    def is_usable(stream):
        try:
            return not is_closed(stream)
        except ValueError:
            return False

    def restore():
        """Takes back the streams that an earlier run replaced, and replaces those that it closed."""
        for name, make, descriptor in makers:
            if not is_usable(own[name]):
                own[name] = make(descriptor)
            attributes[name] = own[name]

    def renew_input():
        """Forgets what an earlier run left of its input."""
        attributes['stdin'] = own['stdin'] = input(0)

    def arguments(data):
        """Sets sys.argv."""
        attributes['argv'] = loads(data.encode('latin-1'))

    def flush_other(stream):
        stream.flush()

    def replacement(name):
        """The flushing of what the submission put in the place of a stream, if it did."""
        stream = attributes.get(name)
        return None if stream is own[name] or stream is None else partial(flush_other, stream)

    def flush_own():
        try:
            flush(own['stdout'])
        finally:
            flush(own['stderr'])

    def flushes():
        """What has to be executed, each for itself, to see all that was printed."""
        replaced = (replacement('stdout'), replacement('stderr'))
        return [each for each in replaced if each is not None] + [flush_own]

    return {
        'restore': restore,
        'renew_input': renew_input,
        'arguments': arguments,
        'flushes': flushes,
        'exit_functions': _run_exitfuncs,
        'no_trace': partial(sys.settrace, None),
        'no_profile': partial(sys.setprofile, None),
    }


streams
