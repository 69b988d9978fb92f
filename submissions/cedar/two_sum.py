def two_sum(nums, target):
    vus = {}  # nombre -> indice
    for indice, nombre in enumerate(nums):
        complément = target - nombre
        if complément in vus:
            return [vus[complément], indice]
        vus[nombre] = indice
    return []
