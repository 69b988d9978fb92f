import traceback
def f(x): return g(x) + 1
def g(x): return 1 / x
try:
    f(0)
except ZeroDivisionError as error:
    lines = [(s.lineno, s.name, s.line) for s in traceback.extract_tb(error.__traceback__)]
    print([l[:2] for l in lines], error.__traceback__.tb_lineno, traceback.format_exception_only(error))
    print(error.__traceback__.tb_next.tb_frame.f_code.co_name, error.__traceback__.tb_next.tb_next.tb_next)
