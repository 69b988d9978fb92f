# Goes on after an exception.
# Fails: an error passes through
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
        called = 0
        for entry in list(self.entries.get(event, [])):
            if entry:
                try:
                    entry[0](*args, **kwargs)
                except Exception:
                    pass
                called += 1
        return called
