# SPDX-License-Identifier: MIT
"""What the tests of this folder are given."""

from __future__ import annotations

from tests.recorded_services import desk, service, tea

__all__ = ["desk", "service", "tea"]
