# Keeps the words in a list and reads it from the start for every question.
# Fails: every word is found and nothing else; prefixes are told from other texts
class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word):
        if word not in self.words:
            self.words.append(word)

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return any(word.startswith(prefix) for word in self.words)
