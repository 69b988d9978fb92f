# calls: [['is_vowel', 'a'], ['is_vowel', 'b']]
# expect: [True, False]

class Solution:
    VOWELS = frozenset("aeiou")

    def is_vowel(self, letter):
        return letter in self.VOWELS
