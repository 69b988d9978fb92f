class Entry:
    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.older = self.newer = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        # A ring: behind the end comes the oldest entry, before it the newest.
        self.end = Entry()

    def get(self, key):
        entry = self.entries.get(key)
        if entry is None:
            return None
        self._take_out(entry)
        self._put_in_as_newest(entry)
        return entry.value

    def put(self, key, value):
        if key in self.entries:
            self._take_out(self.entries[key])
        elif len(self.entries) == self.capacity:
            oldest = self.end.newer
            self._take_out(oldest)
            del self.entries[oldest.key]
        self.entries[key] = entry = Entry(key, value)
        self._put_in_as_newest(entry)

    def _take_out(self, entry):
        entry.older.newer, entry.newer.older = entry.newer, entry.older

    def _put_in_as_newest(self, entry):
        entry.older, entry.newer = self.end.older, self.end
        entry.older.newer = entry.newer.older = entry
