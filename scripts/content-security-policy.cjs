/** Where the pane gets office.js from, by the build's setting; the second is beside the pane. */
const OFFICE_JS = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  own: "office/office.js",
};

/** The SHA-256 of nothing: griffel makes empty style elements and fills them by the CSSOM, which needs no leave. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a pane may load and do: its own files and office.js, no inline script, no `eval`, no connection to anyone.
 * Connections are what Microsoft's telemetry would ask for; office.js speaks with Excel without any.
 * Said once, for the built HTML and for the server.
 */
function contentSecurityPolicy(officeJs) {
  const library = officeJs === "own" ? [] : [new URL(OFFICE_JS[officeJs]).origin];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...library],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

module.exports = { OFFICE_JS, contentSecurityPolicy };
