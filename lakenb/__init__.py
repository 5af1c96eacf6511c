"""LakeNB: Amazon Athena's world in a notebook, without an AWS account."""
