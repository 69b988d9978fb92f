# Returns how many are subscribed, whether or not they were called.
# Fails: a listener ends a later one
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

    def emit(self, event, *args, **kwargs):
        called = len(self.entries.get(event, []))
        for entry in list(self.entries.get(event, [])):
            if entry:
                entry[0](*args, **kwargs)
        return called
