# SPDX-License-Identifier: MIT
"""Where a plan becomes a site: `mkdocs` hands it to MkDocs, `export` writes it as a plain folder."""
