class State:
    def __init__(self): self.room, self.bag, self.log = 'hall', set(), []
    def do(self, cmd):
        match cmd.split():
            case ['go', ('north' | 'south') as d]: self.room = d; self.log.append(f'went {d}')
            case ['take', *things] if things: self.bag.update(things); self.log.append('took ' + ' '.join(things))
            case ['quit' | 'exit']: return False
            case []: self.log.append('nothing')
            case [verb, *_]: self.log.append(f"can't {verb}")
        return True
s = State()
print([s.do(c) for c in ('go north', 'take lamp key', 'fly', '', 'take', 'quit')], s.room, sorted(s.bag), s.log)
