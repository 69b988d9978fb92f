# Tries: define the class without the method that is called.
# Verdict: RUNTIME_ERROR
# Cases: RTE RTE RTE
# Entry: class Solve
# Note: AttributeError
class Solve:
    pass
