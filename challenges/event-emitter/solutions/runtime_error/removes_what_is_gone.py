# Expects to be called once.
# Fails: ended twice; a listener ends an earlier one
class Emitter:
    def __init__(self):
        self.entries = {}

    def on(self, event, listener):
        entry = [listener]
        entries = self.entries.setdefault(event, [])
        entries.append(entry)

        def end():
            self.entries[event] = [other for other in self.entries[event] if other is not entry]
            entry.remove(listener)

        return end

    def emit(self, event, *args, **kwargs):
        called = 0
        for entry in list(self.entries.get(event, [])):
            if entry:
                entry[0](*args, **kwargs)
                called += 1
        return called
