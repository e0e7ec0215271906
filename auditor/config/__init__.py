"""What the user may set, and where it is read from."""

from auditor.config.cores import cores
from auditor.config.load import Configuration, load
from auditor.config.settings import Engines, Settings, Suppression

__all__ = ["Configuration", "Engines", "Settings", "Suppression", "cores", "load"]
