# Rules: {"forbidCalls": ["reversed"]}
"""Gives the text reversed (without reversed())."""
NAME = "reversed"  # reversed(NAME)
