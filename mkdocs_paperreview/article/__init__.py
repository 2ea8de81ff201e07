# SPDX-License-Identifier: MIT
"""A review's body in; safe HTML, headings, links and plain words out. The Markdown engines are imported here only."""
