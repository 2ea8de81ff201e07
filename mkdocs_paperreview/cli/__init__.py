# SPDX-License-Identifier: MIT
"""The command `paperreview`: each command is one module, and one line in `main`."""
