# SPDX-License-Identifier: MIT
"""The tests, by what they test."""
