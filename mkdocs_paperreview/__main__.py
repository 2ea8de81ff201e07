# SPDX-License-Identifier: MIT
"""`python -m mkdocs_paperreview` is `paperreview`."""

import sys

from mkdocs_paperreview.cli.main import main

sys.exit(main())
