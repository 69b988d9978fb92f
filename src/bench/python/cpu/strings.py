def run(size):
    """Splits, joins, replaces and compares text."""
    words = ['word%d' % (number % 97) for number in range(size)]
    text = ' '.join(words)
    changed = text.replace('word', 'Term').lower().split()
    letters = {}
    for letter in text:
        letters[letter] = letters.get(letter, 0) + 1
    return len(set(changed)) + letters[' '] + sum(word.endswith('7') for word in changed)
