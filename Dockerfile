# articlex serve:  docker build -t articlex . && docker run --rm -p 127.0.0.1:8000:8000 articlex
FROM python:3.13-slim AS build
COPY . /src
RUN python -m venv /opt/articlex && /opt/articlex/bin/pip install --no-cache-dir '/src[serve]'

FROM python:3.13-slim
COPY --from=build /opt/articlex /opt/articlex
RUN useradd --uid 10001 --no-create-home articlex
USER 10001
ENV PATH=/opt/articlex/bin:$PATH PYTHONDONTWRITEBYTECODE=1
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=4)"]
ENTRYPOINT ["articlex", "serve", "--host", "0.0.0.0"]
