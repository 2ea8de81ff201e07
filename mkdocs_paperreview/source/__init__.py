# SPDX-License-Identifier: MIT
"""Bytes of a file in; front matter as nodes with exact positions, and the body, out."""
