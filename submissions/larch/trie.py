END = object()


class Trie:
    def __init__(self):
        self.tree = {}

    def insert(self, word):
        node = self.tree
        for c in word:
            node = node.setdefault(c, {})
        node[END] = True

    def walk(self, text):
        node = self.tree
        for c in text:
            node = node.get(c)
            if node is None:
                break
        return node

    def search(self, word):
        node = self.walk(word)
        return node is not None and END in node

    def starts_with(self, prefix):
        # every node but the root of an empty trie has something below it
        return bool(self.walk(prefix))
