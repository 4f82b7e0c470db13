"""Addresses that lead into our own network, names that lead where a test says, and a server behind them."""

from __future__ import annotations

from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler

from samples import PAGE

HOSTILE = [
    # here
    "http://127.0.0.1/",
    "http://127.0.0.1:8080/",
    "http://127.8.9.10/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://0.0.0.0/",
    "http://0/",
    "http://[::]/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    # in disguise
    "http://127.1/",
    "http://127.0.1/",
    "http://127.0.0.1./",
    "http://2130706433/",
    "http://134744072/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0x7F.1/",
    "http://127.0.0.0x1/",
    "http://1.1.1.0x1/",
    "http://010.8.8.8/",
    "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/",
    "http://%31%32%37.0.0.1/",
    # of this network
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://172.31.255.254/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.1.1/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fec0::1]/",
    "http://[fc00::1]/",
    "http://[fd12:3456::1]/",
    # metadata of clouds
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    # IPv4 inside IPv6
    "http://[::127.0.0.1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::ffff:8.8.8.8]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:a00:1::1]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
    # nobody's, everybody's
    "http://255.255.255.255/",
    "http://240.0.0.1/",
    "http://224.0.0.1/",
    "http://[ff02::1]/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://[2001:db8::1]/",
    "http://[100::1]/",
    # credentials and other tricks of spelling
    "http://user:secret@93.184.215.14/",
    "http://93.184.215.14@127.0.0.1/",
    "http://93.184.215.14:80@127.0.0.1/",
    "http://93.184.215.14:80:127.0.0.1/",
    "http://127.0.0.1#@paper.example/",
    "http://127.0.0.1\\@paper.example/",
    "http://127.0.0.1?@paper.example/",
    "http:127.0.0.1/",
    "http:///127.0.0.1/",
    "http://127.0.0.1%00.paper.example/",
    "//127.0.0.1/",
    # no http
    "file:///etc/passwd",
    "ftp://93.184.215.14/",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "unix:///var/run/docker.sock",
    "data:text/html,<p>Snow",
    "javascript:alert(1)",
    "",
]


class Server(BaseHTTPRequestHandler):
    """Says for whom it was asked; `/to/…` redirects to what follows."""

    def do_GET(self) -> None:
        """A page, or a redirect."""
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("X-Asked-For", self.headers["Host"])
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Names:
    """A resolver that gives each name its addresses, another one each time it is asked."""

    def __init__(self, **names: list[list[str]]) -> None:
        self.names = {f"{name}.example": answers for name, answers in names.items()}

    async def __call__(self, host: str, _port: int) -> Sequence[str]:
        """The next answer."""
        if host not in self.names:
            raise OSError
        return self.names[host].pop(0)
