"""AWS's APIs over the session's services: wire names (CamelCase JSON) exist only here.

A service is one handler, a function from an operation's name and its parameters, the JSON that came over
the wire, to the JSON of the answer. What carries the two is apart: ``client`` is boto3 in this process.
"""
