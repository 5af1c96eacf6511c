"""Questions about Storage Lens in plain words, and the SQL that answers them."""

from lakenb.s3.storage_lens.words.matcher import understand
from lakenb.s3.storage_lens.words.question import Question

__all__ = ["Question", "understand"]
