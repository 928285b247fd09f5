# Two images from one file:
#   docker build --target bot .       answers; no TensorFlow
#   docker build --target trainer .   trains and prepares data
FROM python:3.11-slim-bookworm AS wheel
WORKDIR /src
RUN pip install --no-cache-dir build
COPY . .
RUN python -m build --wheel --outdir /dist

FROM python:3.11-slim-bookworm AS base
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 MARQUEE_DATA_DIR=/data
RUN useradd --create-home --uid 10001 marquee && mkdir /data && chown marquee /data
VOLUME /data

FROM base AS trainer
COPY requirements/train.txt /tmp/requirements.txt
RUN pip install --no-cache-dir --require-hashes -r /tmp/requirements.txt
COPY --from=wheel /dist/*.whl /tmp/
RUN pip install --no-cache-dir --no-deps /tmp/*.whl
USER marquee
CMD ["marquee", "trainer"]

FROM base AS bot
COPY requirements/bot.txt /tmp/requirements.txt
RUN pip install --no-cache-dir --require-hashes -r /tmp/requirements.txt
COPY --from=wheel /dist/*.whl /tmp/
RUN pip install --no-cache-dir --no-deps /tmp/*.whl
USER marquee
HEALTHCHECK --interval=60s --timeout=20s --start-period=10m CMD ["marquee", "doctor"]
CMD ["sh", "-c", "marquee db upgrade && exec marquee bot"]
