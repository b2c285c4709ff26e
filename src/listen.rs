//! Connections: HTTP/1.1, each in a task of its own.
//!
//! What `axum::serve` does, but for one thing: a client that never gets to the end of its request's head, or has nothing
//! to ask any more, does not keep its connection for ever.

use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::serve::Listener;
use hyper::server::conn::http1::Builder;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower_http::add_extension::AddExtension;

/// Serves until the stop, and then until the last running request is answered. A head may take as long as `patience`.
pub async fn serve(mut listener: TcpListener, app: Router, patience: Duration, stop: CancellationToken) {
    let mut http = Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience);
    let open = GracefulShutdown::new();
    loop {
        let (stream, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = stop.cancelled() => break,
        };
        let service = TowerToHyperService::new(AddExtension::new(app.clone(), ConnectInfo(peer)));
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // Clients break off as they like: their business.
            if let Err(error) = connection.await {
                tracing::debug!(%peer, %error, "a connection ended");
            }
        });
    }
    drop(listener);
    open.shutdown().await;
}
