class AppError(Exception):
    def __init__(self, code, message='failed'):
        super().__init__(message)
        self.code = code
    def __str__(self): return f'[{self.code}] {super().__str__()}'
class Sub(AppError): pass
try:
    raise Sub(7)
except AppError as error:
    print(error, repr(error), error.code, error.args)
class NoInit(Exception):
    def __init__(self, a, b): self.a = a
print(repr(NoInit(1, 2)), str(NoInit(1, 2)), NoInit(1, 2).args)
