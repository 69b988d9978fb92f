# Takes the first subscription of the same function out, and goes through a copy, from which nothing goes.
# Fails: the right one of two; ended twice; a listener ends a later one
class Emitter:
    def __init__(self):
        self.listeners = {}

    def on(self, event, listener):
        self.listeners.setdefault(event, []).append(listener)

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
