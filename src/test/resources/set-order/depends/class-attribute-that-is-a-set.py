# calls: [['colours']]
# expect: ['red, green, blue']

class Solution:
    COLOURS = {"red", "green", "blue"}

    def colours(self):
        return ", ".join(self.COLOURS)  # here
