from collections import Counter
from collections.abc import Sequence


def count_frequency(numbers: Sequence[float]) -> dict[float, int]:
    return dict(Counter(numbers))
