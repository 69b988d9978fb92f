# Keeps the root in the class body, where all tries share it.
# Fails: two tries are independent
class Trie:
    root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word):
        node = self.root
        for letter in word:
            if letter not in node:
                return False
            node = node[letter]
        return "end" in node

    def starts_with(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return False
            node = node[letter]
        return len(node) > 0
