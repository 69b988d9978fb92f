# Answers search as if it were starts_with, since no node knows whether a word ends there.
# Fails: a prefix becomes a word; prefix is not a word; empty trie; empty prefix; empty word; letters of any alphabet; inserted twice; a longer word leaves the shorter one
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word):
        node = self.root
        for letter in word:
            if letter not in node:
                return False
            node = node[letter]
        return True

    def starts_with(self, prefix):
        return self.search(prefix)
