import { get } from "node:https";
import { makeCertificate, type Certificate } from "../../scripts/certificate";
import { serveLocalExcel, type LocalExcelServer } from "../../scripts/serve";

let certificate: Certificate;
const running: LocalExcelServer[] = [];

beforeAll(async () => {
  certificate = await makeCertificate();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(port: number, orNext: boolean): Promise<LocalExcelServer> {
  const server = await serveLocalExcel({ pane: "pane", certificate, port, orNext });
  running.push(server);
  return server;
}

/** The status and body of an address, trusting the server's own certificate and nothing else. */
function fetchFrom(server: LocalExcelServer, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get(server.origin + path, { ca: certificate.cert }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    }).on("error", reject);
  });
}

test("where the port is taken, the next one is", async () => {
  const first = await serve(0, false);
  const port = Number(new URL(first.origin).port);
  const second = await serve(port, true);
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
  await expect(serve(port, false)).rejects.toThrow(`Port ${String(port)} is taken`);
});

test("it serves the manifest and the samples, the one from Word first", async () => {
  const server = await serve(0, false);
  expect((await fetchFrom(server, "/manifest.xml")).body).toContain('xsi:type="TaskPaneApp"');
  const names = JSON.parse((await fetchFrom(server, "/workbooks.json")).body) as string[];
  expect(names[0]).toBe("kien-giang-2021-2025-tu-word.xlsx");
  for (const name of names) {
    expect(await fetchFrom(server, `/workbooks/${encodeURIComponent(name)}`)).toMatchObject({ status: 200 });
  }
});

test("it serves nothing else of the repository", async () => {
  const server = await serve(0, false);
  for (const path of [
    "/package.json",
    "/workbooks/../../package.json",
    "/workbooks/%2e%2e/README.md",
    "/.git/HEAD",
  ]) {
    expect(`${path} ${String((await fetchFrom(server, path)).status)}`).toBe(`${path} 404`);
  }
});
