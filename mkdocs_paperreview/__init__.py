# SPDX-License-Identifier: MIT
"""A folder of Markdown paper reviews in, a review site out.

The stages are the sub-packages, in the order of the data: `source`, `review`, `article`, `rules`, `catalog`, `pages`
and `outputs`, joined by `compiler` and handed to a site generator by `hosts`.
"""

__all__ = ["__version__"]

__version__ = "0.1.0"
