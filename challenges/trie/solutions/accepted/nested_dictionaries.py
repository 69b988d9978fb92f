END = object()


class Trie:
    def __init__(self) -> None:
        self.root: dict = {}

    def insert(self, word: str) -> None:
        branch = self.root
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[END] = True

    def search(self, word: str) -> bool:
        return END in self.walk(word)

    def starts_with(self, prefix: str) -> bool:
        return bool(self.walk(prefix))

    def walk(self, text: str) -> dict:
        branch = self.root
        for letter in text:
            if letter not in branch:
                return {}
            branch = branch[letter]
        return branch
