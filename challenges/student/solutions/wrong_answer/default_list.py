# Has a list as default value, which all students without grades share.
# Fails: each has its own grades; the list of the caller
class Student:
    __slots__ = ("name", "age", "grades")

    def __init__(self, name, age, grades=[]):
        self.name = name
        self.age = age
        self.grades = grades

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
        return f"Student({self.name!r}, {self.age!r}, {self.grades!r})"
