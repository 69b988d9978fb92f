# Says that the empty prefix is there although no word is.
# Fails: empty prefix
class Trie:
    def __init__(self):
        self.children = {}
        self.is_word = False

    def insert(self, word):
        node = self
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Trie()
            node = node.children[letter]
        node.is_word = True

    def find(self, text):
        node = self
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def search(self, word):
        node = self.find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix):
        return self.find(prefix) is not None
