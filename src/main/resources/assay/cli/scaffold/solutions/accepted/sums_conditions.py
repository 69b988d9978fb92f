def {{name}}(numbers: list[int], limit: int) -> int:
    return sum(number > limit for number in numbers)
