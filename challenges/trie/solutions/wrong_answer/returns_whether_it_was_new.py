# Lets insert return a bool that nobody asked for.
# Fails: insert returns nothing
class Trie:
    def __init__(self):
        self.words = set()
        self.prefixes = set()

    def insert(self, word):
        if word in self.words:
            return False
        self.words.add(word)
        self.prefixes.update(word[:length] for length in range(len(word) + 1))
        return True

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return prefix in self.prefixes
