# Rules: {"forbidMethods": ["reverse"]}
class Base:
    def reverse(self):
        return self

class Text(Base):
    def twice(self):
        return self.reverse()

text = Text()
text.reverse()
Text().reverse()
