# Asks a dictionary for a child that may not be there, and does not catch the KeyError.
# Fails: words and prefixes; a word is its own prefix; longer than any word; empty trie; only the empty word; letters of any alphabet; case, blanks and digits matter; asking changes nothing; two tries are independent
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def walk(self, text):
        node = self.root
        for letter in text:
            node = node[letter]
        return node

    def search(self, word):
        return "end" in self.walk(word)

    def starts_with(self, prefix):
        return bool(self.walk(prefix))
