# SPDX-License-Identifier: MIT
"""What the world knows of a paper, asked of arXiv, OpenReview and the registries of DOIs; the only place that uses the network."""
