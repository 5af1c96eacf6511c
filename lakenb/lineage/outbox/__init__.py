"""Events on their way to other systems: they wait in the lake's own file until a transport has taken them.

A transport that fails delays no statement and loses nothing: its events wait, bounded in number and age, and what is
dropped is counted. The events of one run go out in their order, and of several kernels one sends at a time.
"""
