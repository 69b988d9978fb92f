class Trie:
    """No tree at all: memory is traded for two lookups."""

    def __init__(self):
        self._words = set()
        self._prefixes = set()

    def insert(self, word):
        self._words.add(word)
        self._prefixes.update(word[:length] for length in range(len(word) + 1))

    def search(self, word):
        return word in self._words

    def starts_with(self, prefix):
        return prefix in self._prefixes
