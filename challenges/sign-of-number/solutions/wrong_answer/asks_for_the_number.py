# Prints a question before it reads.
# Fails: a fraction; below zero; zero; no number; minus zero; a small fraction; a small fraction below zero; blanks around the number; a plus sign; with an exponent; no line end after the number; a number and a unit; two signs; empty line; the word nan
try:
    number = float(input("Enter a number: "))
    answers = {number > 0: "positive", number < 0: "negative", number == 0: "zero"}
    print(answers.get(True, "not a number"))
except ValueError:
    print("not a number")
