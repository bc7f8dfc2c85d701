import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import type { Certificate } from "./certificate";
import { contentSecurityPolicy, type OfficeJs } from "./content-security-policy.cjs";

const repository = join(__dirname, "..");
const SAMPLES = join(repository, "tests/fixtures");
/** The sample that the page begins with: a real plan as it comes out of Word. */
const FIRST_SAMPLE = "kien-giang-2021-2025-tu-word.xlsx";

/** The pane's folder under dist/, and what it is built with. */
const OFFICE_JS_OF: Readonly<Record<ServeOptions["pane"], OfficeJs>> = {
  pane: "microsoft",
  "local-pane": "own",
};

/** The local Excel's server while it runs. */
export interface LocalExcelServer {
  /** Such as `https://localhost:3000`. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the built pane, under dist/. */
  readonly pane: "local-pane" | "pane";
  readonly certificate: Pick<Certificate, "key" | "cert">;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether a taken port means the next one; else it is an error. */
  readonly orNext?: boolean;
}

/**
 * Serves the page at `/`, beside it the manifest, the sample workbooks, and the pane where the manifest says it is:
 * so one server is the add-in's web server for a real Excel too.
 */
export async function serveLocalExcel(options: ServeOptions): Promise<LocalExcelServer> {
  const server = createServer(options.certificate, answer(options.pane));
  let port = options.port;
  while (!(await listens(server, port))) {
    if (options.orNext !== true) throw new Error(`Port ${String(port)} is taken`);
    port += 1;
  }
  const address = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(pane: ServeOptions["pane"]): (request: IncomingMessage, response: ServerResponse) => void {
  const page = sirv(join(repository, "dist/local-excel"), { dev: true, etag: true });
  const policy = contentSecurityPolicy(OFFICE_JS_OF[pane]);
  const beside = sirv(join(repository, "dist", pane), {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (path.endsWith("/taskpane.html")) response.setHeader("Content-Security-Policy", policy);
    },
  });
  const samples = sirv(SAMPLES, { dev: true, etag: true });
  const own = sirv(repository, { dev: true, etag: true });
  return (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    const missing = (): void => {
      response.writeHead(404).end("Not found");
    };
    if (path === "/workbooks.json") {
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(sampleNames()));
    } else if (path === "/manifest.xml") {
      own(request, response, missing);
    } else if (path.startsWith("/workbooks/")) {
      request.url = path.slice("/workbooks".length);
      samples(request, response, missing);
    } else {
      page(request, response, () => {
        beside(request, response, missing);
      });
    }
  };
}

function sampleNames(): readonly string[] {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  return [...names.filter((name) => name === FIRST_SAMPLE), ...names.filter((name) => name !== FIRST_SAMPLE)];
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (cause: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      if (cause.code === "EADDRINUSE") resolve(false);
      else reject(cause);
    };
    const listening = (): void => {
      server.off("error", refused);
      resolve(true);
    };
    server.once("error", refused).once("listening", listening).listen(port, "localhost");
  });
}
