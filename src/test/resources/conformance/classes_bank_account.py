class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.need = need
class Account:
    rate = 0.05
    def __init__(self, owner, balance=0): self.owner, self._balance = owner, balance
    @property
    def balance(self): return self._balance
    def withdraw(self, n):
        if n > self._balance: raise InsufficientFunds(n, self._balance)
        self._balance -= n
        return self
    def __str__(self): return f'{self.owner}: {self._balance:.2f}'
    def __lt__(self, o): return self.balance < o.balance
    def __iadd__(self, n): self._balance += n; return self
class Savings(Account):
    def interest(self): self._balance *= 1 + self.rate; return self
s = Savings('Ann', 100).interest()
s += 10
print(s, s.withdraw(50), sorted([Account('b', 5), Account('a', 1)])[0], isinstance(s, Account))
try: s.withdraw(999)
except InsufficientFunds as e: print(e, e.need, e.args)
try: s.balance = 5
except AttributeError as e: print(e)
