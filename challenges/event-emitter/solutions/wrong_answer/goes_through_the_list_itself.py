# Goes through the list while it changes.
# Fails: a listener ends itself; a listener ends an earlier one; a listener adds one
class Emitter:
    def __init__(self):
        self.entries = {}

    def on(self, event, listener):
        entry = [listener, object()]
        entries = self.entries.setdefault(event, [])
        entries.append(entry)

        def end():
            if entry:
                entry.clear()
                entries.remove(entry)

        return end

    def emit(self, event, *args, **kwargs):
        called = 0
        for entry in self.entries.get(event, []):
            if entry:
                entry[0](*args, **kwargs)
                called += 1
        return called
