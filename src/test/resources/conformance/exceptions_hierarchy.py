for e in (ZeroDivisionError, KeyError, IndexError, FileNotFoundError, UnicodeDecodeError, ModuleNotFoundError, RecursionError, StopIteration, KeyboardInterrupt, SystemExit, GeneratorExit, BlockingIOError, UnboundLocalError, IndentationError, NotImplementedError, ExceptionGroup, OverflowError):
    print(*[c.__name__ for c in e.__mro__])
print(IOError is OSError, EnvironmentError is OSError, TimeoutError.__base__)
