class Dog:
    def __init__(self):
        self.name = 'Rex'
    def bark(self):
        return name + '!'
Dog().bark()
