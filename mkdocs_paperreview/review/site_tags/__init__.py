# SPDX-License-Identifier: MIT
"""The tags of all reviews in; how each is spelled, which look like slips, and the registry that a site has, or may begin with, out."""
