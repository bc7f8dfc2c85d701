/* Loads Microsoft's unmodified client library into the test's own global scope, where its errors are this realm's. */
const fs = require("node:fs");
const util = require("node:util");
const workers = require("node:worker_threads");

// What browsers have and jsdom lacks, for Univer and the host.
globalThis.TextEncoder ??= util.TextEncoder;
globalThis.TextDecoder ??= util.TextDecoder;
globalThis.MessageChannel ??= workers.MessageChannel;

// The client looks for this before it makes its own.
globalThis.OSF = {};
// An indirect eval keeps the file's top-level variables global; `require` would hide them and `vm` would leave the sandbox.
const evaluate = eval;
evaluate(fs.readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));
// Calls outside of the declared requirement set fail, as they do in an Excel that lacks them.
globalThis.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
