from dataclasses import astuple, dataclass


@dataclass(slots=True, repr=False)
class Student:
    name: str
    age: int
    grades: list[float] | None = None

    def __post_init__(self) -> None:
        self.grades = [*(self.grades or ())]

    def add_grade(self, grade: float) -> None:
        self.grades += [grade]

    def average(self) -> float | None:
        try:
            return sum(self.grades) / len(self.grades)
        except ZeroDivisionError:
            return None

    def __repr__(self) -> str:
        return "Student" + repr(astuple(self))
