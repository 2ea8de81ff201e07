# SPDX-License-Identifier: MIT
"""Front matter in; each field as its kind, or what is wrong with it, out. `fields.py` is the table that all else follows from."""
