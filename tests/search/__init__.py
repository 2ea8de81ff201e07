# SPDX-License-Identifier: MIT
"""What puts a plan where it belongs."""
