import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import sirv from "sirv";
import type { Certificate } from "../../../scripts/certificate";
import { OFFICE_JS } from "../../../scripts/content-security-policy.cjs";

export const OFFICE_JS_PACKAGE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Microsoft's address for office.js, as a browser under test sees it. */
export interface OfficeJsServer {
  /** The browser's argument by which it finds this server under Microsoft's name, and nobody else at all. */
  readonly argument: string;
  close(): void;
}

/**
 * Gives a browser Microsoft's library from the npm package where it asks for Microsoft's address, so that the HTML
 * under test is the one that is shipped. Every other name leads nowhere.
 */
export async function serveOfficeJs(certificate: Certificate): Promise<OfficeJsServer> {
  const { hostname, pathname } = new URL(OFFICE_JS.microsoft);
  const folder = dirname(pathname);
  const files = sirv(OFFICE_JS_PACKAGE, {
    dev: true,
    etag: true,
    // As Microsoft's does: the library fetches its own parts in a way that asks for it.
    setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
  });
  const server = createServer(certificate, (request, response) => {
    const missing = (): void => {
      response.writeHead(404).end();
    };
    if (request.url?.startsWith(folder) !== true) {
      missing();
      return;
    }
    request.url = request.url.slice(folder.length);
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    argument: `--host-resolver-rules=MAP ${hostname} localhost:${String(port)}, MAP * ~NOTFOUND, EXCLUDE localhost`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
