"""What monitors ask."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot.api.operator import Metrics, counting, router
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from tests.bot.dialogue.small_bundle import open_small_bundle


def monitor(service: Service, address: str = "127.0.0.1") -> TestClient:
    app, metrics = FastAPI(), Metrics(service)
    app.middleware("http")(counting(metrics))
    app.include_router(router(service, metrics))
    return TestClient(app, client=(address, 5000))


def test_a_service_that_can_answer_is_ready(service: Service) -> None:
    client = monitor(service)
    assert client.get("/healthz").json() == {"status": "ok"}
    ready = client.get("/readyz")
    assert ready.status_code == 200
    assert ready.json()["database"]
    assert ready.json()["model"]


def test_without_a_model_it_lives_and_is_not_ready(service: Service, tmp_path: object) -> None:
    none = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)  # type: ignore[operator]
    client = monitor(Service(service.database, none, service.retraining))
    assert client.get("/healthz").status_code == 200
    assert (client.get("/readyz").status_code, client.get("/readyz").json()["model"]) == (503, None)


def test_figures_are_told_and_requests_counted_by_route(service: Service) -> None:
    client = monitor(service)
    client.get("/healthz")
    client.get("/nowhere/secret-id")
    text = client.get("/metrics").text
    assert "marquee_people 0.0" in text
    assert 'marquee_requests_total{method="GET",route="/healthz",status="200"} 1.0' in text
    assert 'status="404"' in text
    assert "secret-id" not in text


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:db8::1", "testclient"])
def test_from_other_networks_they_are_not_there(service: Service, address: str) -> None:
    client = monitor(service, address)
    assert {client.get(path).status_code for path in ("/healthz", "/readyz", "/metrics")} == {404}


@pytest.mark.parametrize("address", ["10.1.2.3", "192.168.7.7", "::1"])
def test_private_networks_are_the_operators(service: Service, address: str) -> None:
    assert monitor(service, address).get("/healthz").status_code == 200
