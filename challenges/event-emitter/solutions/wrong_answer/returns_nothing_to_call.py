# Gives back a function that does nothing.
# Fails: ended; one function twice; the right one of two; ended twice; a listener ends itself; a listener ends a later one; a listener ends an earlier one
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

        return lambda: None

    def emit(self, event, *args, **kwargs):
        called = 0
        for entry in list(self.entries.get(event, [])):
            if entry:
                entry[0](*args, **kwargs)
                called += 1
        return called
