# SPDX-License-Identifier: MIT
"""What is read of tables and sentences with results, and what is best in them."""
