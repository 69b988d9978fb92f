print((10).bit_count(), (255).to_bytes(2, 'big'), int.from_bytes(b'\xff\x00', 'little'), (-5).bit_length())
print(int.from_bytes(b'\xff', 'big', signed=True), (-2).to_bytes(1, 'little', signed=True))
print((5).as_integer_ratio(), (0.75).as_integer_ratio(), (3).numerator, (3).denominator, (3).real, (3).imag)
try:
    (256).to_bytes(1, 'big')
except OverflowError as error:
    print(error)
