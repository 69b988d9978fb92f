# Leaves insert and search at once when the word is empty.
# Fails: empty word; only the empty word
class Trie:
    def __init__(self):
        self.words = set()
        self.prefixes = set()

    def insert(self, word):
        if not word:
            return
        self.words.add(word)
        for length in range(len(word) + 1):
            self.prefixes.add(word[:length])

    def search(self, word):
        return bool(word) and word in self.words

    def starts_with(self, prefix):
        return prefix in self.prefixes
