from statistics import fmean, pstdev


def normalize(values: list[float]) -> list[float]:
    low = min(values, default=0)
    return scaled(values, low, max(values, default=0) - low)


def standardize(values: list[float]) -> list[float]:
    return scaled(values, fmean(values), pstdev(values)) if values else []


def scaled(values: list[float], origin: float, unit: float) -> list[float]:
    return [(value - origin) / (unit or 1.0) for value in values]
