# Leaves the quotes out.
# Fails: repr
class Student:
    __slots__ = ("name", "age", "grades")

    def __init__(self, name, age, grades=None):
        self.name = name
        self.age = age
        self.grades = [] if grades is None else list(grades)

    def add_grade(self, grade):
        self.grades.append(grade)

    def average(self):
        if not self.grades:
            return None
        return sum(self.grades) / len(self.grades)

    def __eq__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return (self.name, self.age, self.grades) == (other.name, other.age, other.grades)

    def __repr__(self):
        return f"Student({self.name}, {self.age!r}, {self.grades!r})"
