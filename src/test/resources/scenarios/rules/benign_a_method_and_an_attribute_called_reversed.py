# Rules: {"forbidCalls": ["reversed"]}
class Text:
    def __init__(self, text):
        self.text, self.reversed = text, False

    def reversed(self):
        return Text(self.text)

print(Text("abc").reversed())
