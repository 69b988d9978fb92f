# Does not define equality.
# Fails: equal
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

    def __repr__(self):
        return f"Student({self.name!r}, {self.age!r}, {self.grades!r})"
