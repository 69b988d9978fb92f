ANSWERS = {f"q{number}": letter for number, letter in enumerate("BBDACCDABD", start=1)}
