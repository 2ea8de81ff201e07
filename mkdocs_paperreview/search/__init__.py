# SPDX-License-Identifier: MIT
"""Texts of reviews in; the files of a search index that a browser reads piece by piece, out."""
