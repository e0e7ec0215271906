"""`auditor demo`."""

import click

from auditor.cli.exit_code import rate
from auditor.cli.options import shared
from auditor.cli.publish import check_outputs, publish, road, unused
from auditor.config import Configuration


@click.command
@shared
def demo(configuration: Configuration) -> int:
    """
    Audit an example page over the whole road.

    A server on loopback serves the page and its source; the page is fetched by its URL, its
    notice is found, its source link followed.
    """
    from auditor.demo import serve  # noqa: PLC0415

    check_outputs(configuration)
    with serve() as url:
        reports = [road(configuration, allow_private=True).target(url)]
    publish(reports, configuration)
    unused(reports, configuration)
    return rate(reports, configuration.settings.fail_on)
