"""An error as an AWS service answers it: a code of the service's model and one line."""

from __future__ import annotations


class Failure(Exception):
    """What a handler raises; the transport turns it into an error response.

    Args:
        code: The name of a modelled error, such as ``EntityNotFoundException``.
        message: One line, as the service words it.
        status: The HTTP status.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def not_yet(operation: str) -> Failure:
    """The answer to an operation that AWS has and LakeNB has not."""
    return Failure("OperationNotSupportedException", f"{operation} isn't in LakeNB yet.")


def invalid(message: str) -> Failure:
    """A request that the service refuses."""
    return Failure("InvalidInputException", message)
