# Has room for the letters a to z and for no others.
# Fails: letters of any alphabet; case, blanks and digits matter
class Node:
    def __init__(self):
        self.children = [None] * 26
        self.ends_word = False


class Trie:
    def __init__(self):
        self.root = Node()
        self.is_empty = True

    def insert(self, word):
        node = self.root
        for letter in word:
            index = ord(letter) - ord("a")
            if node.children[index] is None:
                node.children[index] = Node()
            node = node.children[index]
        node.ends_word = True
        self.is_empty = False

    def find(self, text):
        node = self.root
        for letter in text:
            node = node.children[ord(letter) - ord("a")]
            if node is None:
                return None
        return node

    def search(self, word):
        node = self.find(word)
        return node is not None and node.ends_word

    def starts_with(self, prefix):
        return not self.is_empty and self.find(prefix) is not None
