# Calls the parameter money.
# Fails: arguments by name
class BankAccount:
    def __init__(self, owner, balance=0):
        if balance < 0:
            raise ValueError("balance must not be negative")
        self._owner = owner
        self._balance = balance
        self._history = []

    @property
    def owner(self):
        return self._owner

    @property
    def balance(self):
        return self._balance

    def deposit(self, money):
        if money <= 0:
            raise ValueError("amount must be positive")
        self._balance += money
        self._history.append(("deposit", money))
        return self._balance

    def withdraw(self, money):
        if money <= 0:
            raise ValueError("amount must be positive")
        if money > self._balance:
            raise ValueError("insufficient funds")
        self._balance -= money
        self._history.append(("withdraw", money))
        return self._balance

    def history(self):
        return list(self._history)
