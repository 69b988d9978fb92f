# Takes a mean of 0 for none.
# Fails: a mean of one
class Student:
    __slots__ = ("name", "age", "grades")

    def __init__(self, name, age, grades=None):
        self.name = name
        self.age = age
        self.grades = [] if grades is None else list(grades)

    def add_grade(self, grade):
        self.grades.append(grade)

    def average(self):
        total = sum(self.grades)
        return total / len(self.grades) if total else None

    def __eq__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return (self.name, self.age, self.grades) == (other.name, other.age, other.grades)

    def __repr__(self):
        return f"Student({self.name!r}, {self.age!r}, {self.grades!r})"
