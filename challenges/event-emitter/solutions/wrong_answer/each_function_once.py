# Keeps each function once.
# Fails: one function twice; the right one of two; ended twice; a listener ends a later one
class Emitter:
    def __init__(self):
        self.listeners = {}

    def on(self, event, listener):
        listeners = self.listeners.setdefault(event, [])
        if listener not in listeners:
            listeners.append(listener)

        def end():
            if listener in self.listeners[event]:
                self.listeners[event].remove(listener)

        return end

    def emit(self, event, *args, **kwargs):
        called = 0
        for listener in list(self.listeners.get(event, [])):
            listener(*args, **kwargs)
            called += 1
        return called
