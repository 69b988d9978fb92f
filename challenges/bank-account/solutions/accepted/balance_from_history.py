class BankAccount:
    owner = property(lambda self: self.__owner)
    balance = property(lambda self: self.__opening + sum(change for _, _, change in self.__entries))

    def __init__(self, owner: str, balance: int = 0) -> None:
        if balance < 0:
            raise ValueError("balance must not be negative")
        self.__owner = owner
        self.__opening = balance
        self.__entries: list[tuple[str, int, int]] = []

    def deposit(self, amount: int) -> int:
        return self.__book("deposit", amount, 1)

    def withdraw(self, amount: int) -> int:
        return self.__book("withdraw", amount, -1)

    def __book(self, kind: str, amount: int, sign: int) -> int:
        if not amount > 0:
            raise ValueError("amount must be positive")
        if self.balance + sign * amount < 0:
            raise ValueError("insufficient funds")
        self.__entries.append((kind, amount, sign * amount))
        return self.balance

    def history(self) -> list[tuple[str, int]]:
        return [(kind, amount) for kind, amount, _ in self.__entries]
