# SPDX-License-Identifier: MIT
"""What a search finds, and the files that it reads."""
