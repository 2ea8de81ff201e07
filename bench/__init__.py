# SPDX-License-Identifier: MIT
"""Timings, never tests: `python -m bench 1000 3000`."""
