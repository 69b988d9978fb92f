# Hides its attributes.
# Fails: attributes; attributes can change; arguments by name
class Student:
    __slots__ = ("_name", "_age", "grades")

    def __init__(self, name, age, grades=None):
        self._name = name
        self._age = age
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
        return (self._name, self._age, self.grades) == (other._name, other._age, other.grades)

    def __repr__(self):
        return f"Student({self._name!r}, {self._age!r}, {self.grades!r})"
