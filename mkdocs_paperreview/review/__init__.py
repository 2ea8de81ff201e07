# SPDX-License-Identifier: MIT
"""A document in; a typed review, or every problem that stops it from being one, out."""
