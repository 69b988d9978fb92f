class Node:
    __slots__ = ("children", "ends_word")

    def __init__(self):
        self.children = {}
        self.ends_word = False


class Trie:
    def __init__(self):
        self._root = Node()

    def insert(self, word):
        node = self._root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.ends_word = True

    def search(self, word):
        node = self._find(word)
        return node is not None and node.ends_word

    def starts_with(self, prefix):
        node = self._find(prefix)
        # Only the root of an empty trie has neither children nor the end of a word.
        return node is not None and (node.ends_word or bool(node.children))

    def _find(self, path):
        node = self._root
        for letter in path:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
