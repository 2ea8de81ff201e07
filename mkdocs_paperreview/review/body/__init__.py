# SPDX-License-Identifier: MIT
"""The text of a review in; what its own lines say of the review and its paper out, by their labels or by their form."""
