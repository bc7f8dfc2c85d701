import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const repository = join(__dirname, "../..");

const ELSEWHERE = new Set(["node_modules", "dist", ".git", ".cache", "coverage"]);

function textFiles(): string[] {
  return readdirSync(repository, { withFileTypes: true })
    .filter((entry) => !ELSEWHERE.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(repository, entry.name), { recursive: true, encoding: "utf8" }).map((file) =>
            join(entry.name, file),
          )
        : [entry.name],
    )
    .filter((file) => /\.(ts|tsx|js|cjs|mjs|json|md|html|xml|txt|css|tsv)$/.test(file))
    .filter((file) => file !== "package-lock.json" && !file.endsWith("own-words.test.ts"));
}

test("no file silences the type checker, the linter without a reason, or a test", () => {
  const silenced = textFiles()
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(repository, file), "utf8");
      return (
        /@ts-(ignore|nocheck)|\bas any\b|\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|test|describe)\(/.test(
          text,
        ) || /eslint-disable(?!.* -- \S)/.test(text)
      );
    });
  expect(silenced).toEqual([]);
});

test("no file leans on a path of one machine", () => {
  const leaning = textFiles().filter((file) =>
    /(^|[\s"'`(=])\/(home|work|root|Users)\//m.test(readFileSync(join(repository, file), "utf8")),
  );
  expect(leaning).toEqual([]);
});
