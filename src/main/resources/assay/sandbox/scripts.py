def scripts(held):
    """Compiles the lines that a case runs in the submission's module."""
    import sys

    knew_trees = '_ast' in sys.modules

    import _ast
    from builtins import compile, type

    if not knew_trees:
        # Whoever imports it finds the same.
        del sys.modules['_ast']

    ONLY_TREE = 0x400
    Expression = _ast.Expr
    attributes_of = _ast.AST.__dict__['__dict__'].__get__

    def split(source, name):
        """The lines as code, and their last statement, if that is an expression, as code of its own.

        Only the text is compiled, never a tree: the tree's classes are not beyond a submission's reach.
        """
        tree = compile(source, name, 'exec', ONLY_TREE, True)
        statements = attributes_of(tree)['body']
        if not statements or type(statements[-1]) is not Expression:
            return compile(source, name, 'exec', 0, True), None
        place = attributes_of(statements[-1])
        lines = source.split('\n')
        first, column = place['lineno'] - 1, place['col_offset']
        last, end = place['end_lineno'] - 1, place['end_col_offset']
        before = '\n'.join([*lines[:first], lines[first][:column]])
        lines[last] = lines[last][:end]
        lines[first] = lines[first][column:]
        value = '\n' * first + '\n'.join(lines[first:last + 1])
        return compile(before, name, 'exec', 0, True), compile(value, name, 'eval', 0, True)

    return {'split': split}


scripts
