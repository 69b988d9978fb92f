for statement in ('raise ValueError', 'raise ValueError("x")', 'raise', 'raise 5', 'raise "text"', 'raise ValueError from KeyError("c")', 'raise ValueError from 5', 'raise None', 'raise int', 'raise ValueError("a") from None'):
    try:
        exec(statement)
    except BaseException as error:
        print(statement, '|', repr(error), repr(error.__cause__), error.__suppress_context__)
class Weird(Exception):
    def __new__(cls): return 5
try:
    raise Weird
except TypeError as error:
    print(error)
