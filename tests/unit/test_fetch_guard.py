"""Special addresses are refused in every form they can be written in; public ones are not."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fetch.guard import RefusedAddressError, check, is_public

SPECIAL = """0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1
172.31.255.255 192.0.0.1 192.0.0.8 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.1.1
192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255
240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:7f00:1 64:ff9b::7f00:1
64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1 2001::1 2001:0:7f00:1:: 2001:db8::1 2002:7f00:1::
2002:a00:1:: 2620:4f:8000::1 3fff::1 4000::1 5f00::1 fc00::1 fd00::1 fe80::1 fe80::1%eth0
fec0::1 ff02::1 2606:4700::5efe:10.0.0.1 2606:4700::200:5efe:7f00:1 not-an-address
127.1 0x7f000001 2130706433""".split()
PUBLIC = """8.8.8.8 93.184.216.34 1.1.1.1 172.32.0.1 192.167.0.1 223.255.255.254 2606:4700::1111
2a00:1450:4001:80b::200e 2001:4860:4860::8888 64:ff9b::808:808 2002:808:808:: ::ffff:8.8.8.8
2400:cb00::1""".split()
NETWORKS = [
    ipaddress.IPv4Network(network)
    for network in "10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16".split()
]


@pytest.mark.parametrize("address", SPECIAL)
def test_special_addresses_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@given(st.sampled_from(NETWORKS), st.integers(min_value=0))
def test_no_form_of_an_inner_address_gets_through(
    network: ipaddress.IPv4Network, number: int
) -> None:
    inner = network[number % network.num_addresses]
    carried = int(inner)
    forms = [
        str(inner),
        f"::ffff:{inner}",
        f"::{inner}",
        str(ipaddress.IPv6Address((0x64FF9B << 96) + carried)),
        str(ipaddress.IPv6Address((0x2002 << 112) + (carried << 80))),
        str(ipaddress.IPv6Address((0x26064700 << 96) + (0x5EFE << 32) + carried)),
    ]
    for form in forms:
        assert not is_public(form)


@given(st.ip_addresses(v=4))
def test_carried_addresses_are_judged_like_bare_ones(address: ipaddress.IPv4Address) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))
    assert is_public(f"64:ff9b::{address}") == is_public(str(address))


@given(st.ip_addresses(v=4))
def test_what_the_standard_library_calls_private_is_never_public(
    address: ipaddress.IPv4Address,
) -> None:
    if address.is_private or address.is_multicast or address.is_reserved:
        assert not is_public(str(address))


@given(st.text(max_size=40))
def test_any_text_is_judged(text: str) -> None:
    assert is_public(text) in {True, False}


def test_one_bad_address_or_port_refuses_the_host() -> None:
    check(["8.8.8.8", "2606:4700::1111"], 443)
    for addresses, port in ((["8.8.8.8", "127.0.0.1"], 80), (["8.8.8.8"], 22), (["8.8.8.8"], 8080)):
        with pytest.raises(RefusedAddressError):
            check(addresses, port)
