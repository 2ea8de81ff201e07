# SPDX-License-Identifier: MIT
"""Whole sites, built by the real commands."""
