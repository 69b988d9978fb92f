# Stores and looks up everything in lower case.
# Fails: case, blanks and digits matter
class Trie:
    def __init__(self):
        self.words = set()
        self.prefixes = set()

    def insert(self, word):
        word = word.lower()
        self.words.add(word)
        self.prefixes.update(word[:length] for length in range(len(word) + 1))

    def search(self, word):
        return word.lower() in self.words

    def starts_with(self, prefix):
        return prefix.lower() in self.prefixes
