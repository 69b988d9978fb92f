# Ends all subscriptions up to its own.
# Fails: the right one of two; ended twice; a listener ends a later one; a listener ends an earlier one
class Emitter:
    def __init__(self):
        self.entries = {}

    def on(self, event, listener):
        entry = [listener, object()]
        entries = self.entries.setdefault(event, [])
        entries.append(entry)

        def end():
            if entry:
                for other in entries[: entries.index(entry)]:
                    other.clear()
                entries[:] = entries[entries.index(entry) + 1 :]

        return end

    def emit(self, event, *args, **kwargs):
        called = 0
        for entry in list(self.entries.get(event, [])):
            if entry:
                entry[0](*args, **kwargs)
                called += 1
        return called
