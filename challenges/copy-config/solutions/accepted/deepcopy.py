from copy import deepcopy


def clone(config):
    return deepcopy(config)
