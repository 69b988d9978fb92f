# Does not count a word among its own prefixes.
# Fails: a word is its own prefix; only the empty word
class Trie:
    def __init__(self):
        self.words = set()
        self.prefixes = set()

    def insert(self, word):
        self.words.add(word)
        for length in range(len(word)):
            self.prefixes.add(word[:length])

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return prefix in self.prefixes
