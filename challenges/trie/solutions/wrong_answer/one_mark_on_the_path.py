# Writes the mark of a word's end anew on every node it passes, which unmarks shorter words.
# Fails: a longer word leaves the shorter one
class Trie:
    def __init__(self):
        self.children = {}
        self.ends_word = False

    def insert(self, word):
        node = self
        node.ends_word = word == ""
        for position, letter in enumerate(word, 1):
            node = node.children.setdefault(letter, Trie())
            node.ends_word = position == len(word)

    def find(self, text):
        node = self
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def search(self, word):
        node = self.find(word)
        return node is not None and node.ends_word

    def starts_with(self, prefix):
        node = self.find(prefix)
        return node is not None and (node.ends_word or bool(node.children))
