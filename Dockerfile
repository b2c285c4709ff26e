FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --release --locked && cp target/release/plenary /plenary

# The database is another container's: no PostgreSQL in here.
FROM debian:bookworm-slim
# Certificate authorities, for webhooks.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
    && useradd --system plenary
COPY --from=build /plenary /usr/local/bin/plenary
USER plenary
EXPOSE 8080
ENTRYPOINT ["plenary"]
CMD ["serve"]
