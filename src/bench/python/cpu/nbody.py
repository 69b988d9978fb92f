class Body:
    def __init__(self, mass, position, velocity):
        self.mass = mass
        self.position = position
        self.velocity = velocity


def run(steps):
    """The energy of five bodies after so many steps, to six digits."""
    bodies = [
        Body(1.0 + 0.1 * each, [float(each), each * 0.5, -each * 0.25], [0.1 * each, 0.2, -0.1 * each])
        for each in range(5)
    ]
    for _ in range(steps):
        advance(bodies, 0.001)
    return round(energy(bodies), 6)


def advance(bodies, step):
    for index, one in enumerate(bodies):
        for other in bodies[index + 1:]:
            difference = [one.position[axis] - other.position[axis] for axis in range(3)]
            distance = sum(each * each for each in difference) + 0.01
            pull = step / (distance * distance ** 0.5)
            for axis in range(3):
                one.velocity[axis] -= difference[axis] * other.mass * pull
                other.velocity[axis] += difference[axis] * one.mass * pull
    for body in bodies:
        for axis in range(3):
            body.position[axis] += step * body.velocity[axis]


def energy(bodies):
    return sum(0.5 * body.mass * sum(each * each for each in body.velocity) for body in bodies)
