"""/healthz, /readyz and /metrics: for the operator's monitors, from the operator's networks alone."""

import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Final

from fastapi import APIRouter, Depends, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily
from prometheus_client.registry import Collector
from starlette.exceptions import HTTPException

from bot.service import health
from bot.service.service import Service

Network = IPv4Network | IPv6Network
PRIVATE: Final[tuple[Network, ...]] = (
    IPv4Network("127.0.0.0/8"),
    IPv4Network("10.0.0.0/8"),
    IPv4Network("172.16.0.0/12"),
    IPv4Network("192.168.0.0/16"),
    IPv6Network("::1/128"),
    IPv6Network("fc00::/7"),
)
"""This machine and private networks (RFC 1918, RFC 4193)."""
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


class Metrics:
    """What is counted while requests are answered, and what is looked up when a monitor asks."""

    def __init__(self, service: Service) -> None:
        """Begins at nothing.

        Args:
            service: Whose figures.
        """
        self._registry = CollectorRegistry()
        self._registry.register(_Figures(service))
        self._requests = Counter(
            "marquee_requests", "Requests answered.", ("route", "method", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "marquee_request_seconds",
            "Seconds until an answer began.",
            ("route",),
            buckets=_SECONDS,
            registry=self._registry,
        )

    def note(self, route: str, method: str, status: int, seconds: float) -> None:
        """Counts a request.

        Args:
            route: Its template, never the address itself: addresses hold ids.
            method: Of HTTP.
            status: Of HTTP.
            seconds: Until the answer began.
        """
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """All of it, in Prometheus' format."""
        return generate_latest(self._registry)


class _Figures(Collector):
    """Figures of the service, looked up when they are asked for."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def collect(self) -> Iterator[GaugeMetricFamily | InfoMetricFamily]:
        """Gives them; without a database only whether it is there."""
        found = health.figures(self._service)
        if found is None:
            yield GaugeMetricFamily("marquee_database_up", "Whether the database answers.", 0)
            return
        yield GaugeMetricFamily("marquee_database_up", "Whether the database answers.", 1)
        yield GaugeMetricFamily("marquee_people", "People stored.", found.people)
        yield GaugeMetricFamily("marquee_ratings", "Ratings stored.", found.ratings)
        yield GaugeMetricFamily("marquee_films", "Films in the catalog in service.", found.films)
        yield GaugeMetricFamily("marquee_bundle_troubles", "Bundles taken out of service.", found.troubles)
        model = InfoMetricFamily("marquee_model", "The model in service.")
        model.add_metric((), {"version": found.model or ""})
        yield model


def router(service: Service, metrics: Metrics, networks: Sequence[Network] = PRIVATE) -> APIRouter:
    """The three addresses.

    Args:
        service: Whose state.
        metrics: Of the application.
        networks: From which they are answered; from others they are not there.
    """

    def from_operator(request: Request) -> None:
        where = request.client.host if request.client else ""
        try:
            address = ip_address(where)
        except ValueError:
            raise HTTPException(404) from None
        if not any(address in network for network in networks):
            raise HTTPException(404)

    made = APIRouter(include_in_schema=False, dependencies=[Depends(from_operator)])

    @made.get("/healthz")
    def alive() -> dict[str, str]:
        """This process answers."""
        return {"status": "ok"}

    @made.get("/readyz")
    def ready(response: Response) -> dict[str, str | bool | None]:
        """People can be answered; 503 where not, with what is missing."""
        found = health.readiness(service)
        response.status_code = 200 if found.is_ready else 503
        return {"database": found.database, "model": found.model}

    @made.get("/metrics")
    def told() -> Response:
        """Figures in Prometheus' format."""
        return Response(metrics.text(), media_type=CONTENT_TYPE_LATEST)

    return made


def counting(
    metrics: Metrics,
) -> Callable[[Request, Callable[[Request], Awaitable[Response]]], Awaitable[Response]]:
    """A middleware that counts requests by the route that answers them."""

    async def count(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        began = time.perf_counter()
        response = await call_next(request)
        route = getattr(request.scope.get("route"), "path", "none")
        metrics.note(route, request.method, response.status_code, time.perf_counter() - began)
        return response

    return count
