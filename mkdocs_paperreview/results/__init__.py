# SPDX-License-Identifier: MIT
"""Tables and sentences with results, read: text in, numbers with their meaning out. Nothing here knows of HTML."""
