import pickle


def clone(config):
    return pickle.loads(pickle.dumps(config))
