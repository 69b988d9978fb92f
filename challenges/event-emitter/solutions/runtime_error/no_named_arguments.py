# Passes on the arguments without a name only.
# Fails: nobody listens; all arguments
class Emitter:
    def __init__(self):
        self.entries = {}

    def on(self, event, listener):
        entry = [listener]
        entries = self.entries.setdefault(event, [])
        entries.append(entry)

        def end():
            if entry:
                entry.clear()
                entries[:] = [other for other in entries if other is not entry]

        return end

    def emit(self, event, *args):
        called = 0
        for entry in list(self.entries.get(event, [])):
            if entry:
                entry[0](*args)
                called += 1
        return called
