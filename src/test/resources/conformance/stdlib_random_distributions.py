import random
random.seed(1)
print([random.randint(1, 6) for _ in range(5)], random.choice(['a', 'b', 'c']), [round(random.gauss(0, 1), 6) for _ in range(2)], random.sample(range(50), 3), random.triangular(0, 1), random.getrandbits(8), random.randbytes(3), random.choices([1, 2], cum_weights=[1, 3], k=3), random.normalvariate(), random.random())
r = random.Random('seed')
print(r.randrange(1000), r.shuffle([1]), random.Random(b'x').random(), random.Random(1.5).random(), random.Random(-1).random() == random.Random(1).random())
