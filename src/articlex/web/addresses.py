"""Which addresses are public. Whoever fetches what strangers ask for must not reach his own network."""

from __future__ import annotations

import re
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address

from articlex.errors import ForbiddenAddress, UnreadableInput

WEB_PORTS = frozenset((80, 443))
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

# https://www.iana.org/assignments/iana-ipv4-special-registry, whole and not as Python's release has it
_NOT_PUBLIC = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carriers' own, and the metadata of one cloud
        "127.0.0.0/8",
        "168.63.129.16/32",  # the platform, seen from inside Azure
        "169.254.0.0/16",  # link-local: the metadata of most clouds
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # relays to 6to4
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")  # all else is local, mapped from IPv4, translated or reserved
_NOT_PUBLIC_6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # Teredo and other tunnels
        "2001:db8::/32",
        "2002::/16",  # 6to4: an IPv4 address in disguise
        "3fff::/20",
    )
)
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet.

    >>> is_public("93.184.215.14"), is_public("10.1.2.3"), is_public("::ffff:93.184.215.14")
    (True, False, False)
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv4Address):
        return not any(found in network for network in _NOT_PUBLIC)
    return found in _GLOBAL_UNICAST and not any(found in network for network in _NOT_PUBLIC_6)


def is_of_this_machine(address: str) -> bool:
    """Whether an interface of this machine has an IP address: only then can a socket be bound to it."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((address, 0))
    except (OSError, UnicodeError):
        return False
    return True


def is_elsewhere(address: str) -> bool:
    """Whether an IP address is public, and of another machine."""
    return is_public(address) and not is_of_this_machine(address)


async def resolved(host: str, port: int) -> Sequence[str]:
    """The IP addresses of a host, as the system's resolver gives them.

    Raises `OSError` where there are none.
    """
    import anyio

    found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(frozen=True, slots=True)
class Guard:
    """Lets only hosts pass all of whose addresses `allows` accepts, at one of `ports`, None for any;
    `resolve` finds the addresses."""

    resolve: Resolve = resolved
    allows: Callable[[str], bool] = is_elsewhere
    ports: frozenset[int] | None = WEB_PORTS

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """The addresses of a host. Whoever connects must connect to one of these: asked again, the
        resolver may say otherwise.

        Raises `ForbiddenAddress` where one of them is not allowed, and `UnreadableInput` where there is none.
        """
        if self.ports is not None and port not in self.ports:
            raise ForbiddenAddress(
                f"port {port} of {host} is not fetched, only {', '.join(map(str, sorted(self.ports)))}"
            )
        if _disguised(host):
            raise ForbiddenAddress(f"{host} is an address in disguise")
        try:
            found = await self.resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise UnreadableInput(f"no such host: {host}") from error
        if not found:
            raise UnreadableInput(f"no such host: {host}")
        if not all(self.allows(address) for address in found):
            raise ForbiddenAddress(f"{host} is no public address")
        return found


def _disguised(host: str) -> bool:
    """Whether a host is an IPv4 address in another form than four decimal numbers, such as 0x7f.1."""
    if not _NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2]):
        return False
    try:
        IPv4Address(host)
    except ValueError:
        return True
    return False
