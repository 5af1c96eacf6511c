"""``python -m lakenb.cli`` is the command ``lakenb``."""

import sys

from lakenb.cli import main

sys.exit(main())
