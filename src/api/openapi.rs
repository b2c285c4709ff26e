//! The OpenAPI document: what the handlers say of themselves, and the failures each of them can answer with.
//!
//! Routes, parameters, bodies and schemas come from `utoipa::path` at the handlers. The failures are added here from the
//! error table, by what an operation takes: one rule instead of a list at every handler.

use axum::http::Method;
use utoipa::OpenApi as _;
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    ContentBuilder, HeaderBuilder, OpenApi, Ref, RefOr, Required, Response, ResponseBuilder,
};

use super::changes::Include;
use super::export::files::{ExportFormat, FileEntry, Manifest};
use super::idempotency::is_honoured;
use super::list::Format;
use super::problem::{MEDIA_TYPE, Problem};
use crate::db::read::{
    actors::ActorSort,
    articles::ArticleSort,
    audit::AuditSort,
    imports::ImportSort,
    provisions::ProvisionSort,
    queue::{ConflictSort, ProposalSort, ProposalState},
    reconciliations::ReconciliationSort,
    resolutions::ResolutionSort,
    series::SeriesSort,
    statements::StatementSort,
    votes::VoteSort,
    webhooks::{DeliverySort, WebhookSort},
};
use crate::domain::merge::Cause;
use crate::domain::{ChangedKind, DeliveryState, RecordKind, Role, WebhookState};
use crate::error::{Code, Error, FieldError};
use crate::import::Format as ImportFormat;
use crate::intake::Instant;

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Plenary",
        description = "Tracks human-rights resolutions for newsrooms: articles in, records out.\n\n\
            Conventions: `docs/api-design.md` of the project; failures are RFC 9457 problems with a stable \
            `code`, all of them listed at [/docs/errors](/docs/errors). All offsets into article text count Unicode \
            code points, end exclusive.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    tags(
        (name = "articles", description = "What newsrooms send, and what was read from it"),
        (name = "resolutions", description = "Texts that bodies adopt: resolutions, bills, acts, declarations"),
        (name = "series", description = "The same body on the same situation, year after year"),
        (name = "imports", description = "Runs over official files, and what was wrong with them"),
        (name = "votes", description = "How bodies decided, and who stood where"),
        (name = "actors", description = "Persons, states, bodies, organizations, agencies and media"),
        (name = "statements", description = "Who said what about which text"),
        (name = "review", description = "What people have to decide, and what they decided"),
        (name = "search", description = "Records of all kinds by words"),
        (name = "matching", description = "OpenRefine's reconciliation protocol, 0.2: names in tables matched to actors and resolutions"),
        (name = "sync", description = "How a copy is kept"),
        (name = "service", description = "Health and documentation"),
    ),
    // Types of parameters are not found from the handlers.
    components(schemas(
        Problem, FieldError, Instant, ActorSort, ArticleSort, ProvisionSort, ResolutionSort, SeriesSort, StatementSort,
        VoteSort, ProposalSort, ReconciliationSort, ConflictSort, ImportSort, ProposalState, Cause, ImportFormat, ChangedKind, Include, Format,
        AuditSort, WebhookSort, WebhookState, DeliverySort, DeliveryState,
        ExportFormat, Manifest, FileEntry
    )),
    modifiers(&Keys),
)]
struct Base;

/// How callers say who they are. Operations that need a role name it.
struct Keys;

impl utoipa::Modify for Keys {
    fn modify(&self, document: &mut OpenApi) {
        let key = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A key made with `plenary keys create`. Needed once any key exists."))
            .build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("key", SecurityScheme::Http(key));
    }
}

/// The document before any route.
pub fn base() -> OpenApi {
    Base::openapi()
}

/// Adds to every operation the failures it can answer with.
pub fn with_failures(mut document: OpenApi) -> OpenApi {
    for schema in document.components.iter_mut().flat_map(|components| components.schemas.values_mut()) {
        forget_null_defaults(schema);
    }
    for (path, item) in &mut document.paths.paths {
        for (_, operation) in writes(item).filter(|(_, operation)| is_honoured(path, operation)) {
            operation.parameters.get_or_insert_default().push(RefOr::T(idempotency_key()));
        }
        let may_be_merged = path.contains("{id}") && is_of_records(path);
        for operation in operations(item) {
            if may_be_merged {
                operation.responses.responses.insert("308".to_owned(), RefOr::T(merged()));
            }
            let codes = failures(path, operation);
            let mut statuses: Vec<u16> = codes.iter().map(|code| code.spec().0).collect();
            statuses.sort_unstable();
            statuses.dedup();
            for status in statuses {
                let codes: Vec<Code> = codes.iter().copied().filter(|code| code.spec().0 == status).collect();
                operation.responses.responses.insert(status.to_string(), RefOr::T(response(path, &codes)));
            }
        }
    }
    document
}

/// The least role that an operation takes, as documented.
pub fn role(operation: &Operation) -> Option<Role> {
    let security = serde_json::to_value(operation.security.as_ref()?.first()?).ok()?;
    Role::from_code(security["key"][0].as_str()?)
}

/// Whether the path is one of records that are merged: those of other things are there or not.
fn is_of_records(path: &str) -> bool {
    let plural = path.trim_start_matches("/v1/").split('/').next().unwrap_or_default();
    RecordKind::ALL.iter().any(|kind| kind.plural() == plural)
}

/// A member that may be left out is null then. Said as a default, generators take it for a member that is always there.
fn forget_null_defaults(schema: &mut RefOr<Schema>) {
    let RefOr::T(Schema::Object(object)) = schema else { return };
    for member in object.properties.values_mut() {
        let default = match member {
            RefOr::T(Schema::Object(member)) => &mut member.default,
            RefOr::T(Schema::Array(member)) => &mut member.default,
            RefOr::T(Schema::OneOf(member)) => &mut member.default,
            RefOr::T(_) | RefOr::Ref(_) => continue,
        };
        default.take_if(|default| default.is_null());
    }
}

/// Every operation of a path, whatever its method.
pub fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.put, &mut item.post, &mut item.delete, &mut item.patch].into_iter().flatten()
}

/// Operations by other methods than GET, with their methods.
pub fn writes(item: &mut PathItem) -> impl Iterator<Item = (Method, &mut Operation)> {
    let PathItem { put, post, delete, patch, .. } = item;
    let all = [(Method::PUT, put), (Method::POST, post), (Method::DELETE, delete), (Method::PATCH, patch)];
    all.into_iter().filter_map(|(method, operation)| Some((method, operation.as_mut()?)))
}

/// Whether an operation of those stores something: what everybody may do does not, and an extraction is only shown.
pub fn stores(path: &str, operation: &Operation) -> bool {
    operation.security.is_some() && path != "/v1/extract"
}

fn merged() -> Response {
    let location = HeaderBuilder::new().description(Some("The same of the survivor")).build();
    let description = "The record was merged into another, which tells it among its `former_ids`";
    ResponseBuilder::new().description(description).header("Location", location).build()
}

fn idempotency_key() -> Parameter {
    let description = "Of the client's choosing. The same request under the same key is answered as it was the first time, for a day.";
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .description(Some(description))
        .schema(Some(
            ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(255)),
        ))
        .build()
}

fn failures(path: &str, operation: &Operation) -> Vec<Code> {
    let mut codes = vec![Code::UnknownParameter, Code::Internal, Code::Unavailable];
    if path.starts_with("/v1/") || operation.security.is_some() {
        codes.push(Code::Unauthorized);
    }
    if !matches!(path, "/healthz" | "/readyz") {
        codes.push(Code::TooManyRequests);
    }
    if operation.security.is_some() {
        codes.push(Code::Forbidden);
    }
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .flatten()
        .filter_map(|parameter| match parameter {
            RefOr::T(parameter) => Some(parameter),
            RefOr::Ref(_) => None,
        })
        .collect();
    let has = |place: ParameterIn| parameters.iter().any(|parameter| parameter.parameter_in == place);
    if has(ParameterIn::Path) {
        codes.push(Code::NotFound);
        let judges = path.ends_with("/judgement") || path.ends_with("/undo");
        if judges || is_of_records(path) || path.starts_with("/v1/articles") {
            codes.push(Code::Gone);
        }
    }
    if path.ends_with("/preview") {
        codes.push(Code::NotFound);
    }
    if parameters.iter().any(|parameter| parameter.name == "If-Match") {
        codes.extend([Code::Conflict, Code::PreconditionFailed]);
    }
    if parameters.iter().any(|parameter| parameter.name == "If-Match" && parameter.required == Required::True)
    {
        codes.push(Code::PreconditionRequired);
    }
    if path.ends_with("/judgement") || path.ends_with("/undo") {
        codes.push(Code::Conflict);
    }
    if has(ParameterIn::Query) {
        codes.push(Code::InvalidParameter);
    }
    if parameters.iter().any(|parameter| parameter.name == "cursor") {
        codes.push(Code::InvalidCursor);
    }
    // The format of an export is a parameter like any other.
    let by_format = path != "/v1/export" && parameters.iter().any(|parameter| parameter.name == "format");
    if offers_forms(operation) || by_format {
        codes.push(Code::NotAcceptable);
    }
    if parameters.iter().any(|parameter| parameter.name == "Idempotency-Key") {
        codes.extend([Code::KeyReused, Code::InProgress]);
    }
    if operation.request_body.is_some() {
        codes.extend([
            Code::MalformedJson,
            Code::MalformedBody,
            Code::InvalidUtf8,
            Code::CrossSite,
            Code::TooLarge,
            Code::UnsupportedMediaType,
            Code::UnsupportedEncoding,
            Code::Invalid,
            Code::NulCharacter,
            Code::UnknownField,
        ]);
    }
    if path.starts_with("/v1/articles") && operation.request_body.is_some() || path == "/v1/extract" {
        codes.extend([Code::EmptyText, Code::InvalidDate]);
    }
    codes
}

/// Whether the operation offers more than one form.
fn offers_forms(operation: &Operation) -> bool {
    matches!(operation.responses.responses.get("200"), Some(RefOr::T(response)) if response.content.len() > 1)
}

/// One response for all failures of a status, with an example of each.
fn response(path: &str, codes: &[Code]) -> Response {
    let examples = codes.iter().map(|&code| {
        let problem =
            serde_json::to_value(Problem::new(&example(code), path, "01939f2e-6d2b-7c3a-8f10-2b7f3f0c9a11"));
        (code.code(), ExampleBuilder::new().summary(code.title()).value(problem.ok()).build())
    });
    let content = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name("Problem")))
        .examples_from_iter(examples)
        .build();
    let description: Vec<String> = codes.iter().map(|c| format!("`{}`: {}", c.code(), c.title())).collect();
    ResponseBuilder::new().description(description.join("; ")).content(MEDIA_TYPE, content).build()
}

/// A failure as a caller meets it.
pub fn example(code: Code) -> Error {
    let parameter = |name: &str, detail: &str| Error::field(code, FieldError::parameter(name, detail));
    let pointer = |pointer: &str, detail: &str| Error::field(code, FieldError::pointer(pointer, detail));
    match code {
        Code::MalformedJson => {
            let detail = "Line 3, column 12: expected value.".to_owned();
            let field = FieldError { line: Some(3), column: Some(12), detail, ..FieldError::default() };
            Error::field(code, field)
        }
        Code::UnknownParameter => parameter("limti", "is not known here. Known: cursor, limit."),
        Code::InvalidParameter => parameter("limit", "is not between 1 and 100"),
        Code::InvalidCursor => {
            parameter("cursor", "belongs to another list, or to other filters or another sort")
        }
        Code::UnsupportedMediaType => Error::field(
            code,
            FieldError::header(
                "content-type",
                "`image/png` is not read here. Types read here: application/json.",
            ),
        ),
        Code::PreconditionRequired => Error::field(
            code,
            FieldError::header("if-match", "is needed: the ETag of the record as you read it"),
        ),
        Code::PreconditionFailed => Error::field(
            code,
            FieldError::header("if-match", "is not the ETag of the record as it is now: read it again"),
        ),
        Code::Invalid => pointer("/url", "is not an absolute URL: relative URL without a base"),
        Code::EmptyText => pointer("/text", "holds no text"),
        Code::NulCharacter => crate::intake::nul("/text".into(), 17),
        Code::InvalidDate => pointer("/published_at", "lies in the future"),
        Code::UnknownField => pointer("/colour", "is not known here"),
        Code::NotFound => Error::not_found("resolution", "resolution_01939f2e6d2b7c3a8f102b7f3f0c9a11"),
        Code::Internal => Error::internal(anyhow::anyhow!("an example")),
        Code::Unavailable => Error::unavailable(anyhow::anyhow!("an example")),
        _ => Error::new(code, format!("{}.", code.title())),
    }
}
