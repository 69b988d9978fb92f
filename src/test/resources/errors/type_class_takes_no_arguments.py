class Dog:
    def init(self, name):
        self.name = name
Dog('Rex')
