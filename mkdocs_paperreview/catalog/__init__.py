# SPDX-License-Identifier: MIT
"""Reviews in; shelves of them, by week, month, year, tag, paper and board, out. Every order is fixed and said."""
