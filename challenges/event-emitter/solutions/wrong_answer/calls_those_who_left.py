# Calls a subscription that was ended meanwhile.
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
                entries[:] = [other for other in entries if other is not entry]

        return end

    def emit(self, event, *args, **kwargs):
        called = 0
        for entry in list(self.entries.get(event, [])):
            entry[0](*args, **kwargs)
            called += 1
        return called
