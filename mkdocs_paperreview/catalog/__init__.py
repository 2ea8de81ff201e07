# SPDX-License-Identifier: MIT
"""Reviews in; shelves of them, by week, month, year, tag and paper, out. Every order is fixed and said."""
