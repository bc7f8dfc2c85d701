import { randomUUID } from "node:crypto";
import { access, link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What file systems without hard links answer (USB sticks, some network drives). */
const NO_LINKS: ReadonlySet<unknown> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EMLINK",
  "EXDEV",
]);

/**
 * Writes a file that is not there yet, whole or not at all: another name beside it holds the bytes until all are on the disk.
 * Rejects with Node's error; its code is EEXIST where a file of that name is there, which then stays as it is.
 */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  await refuseExisting(path);
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await give(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A link is refused where the name was taken meanwhile; a renaming would replace what is there. */
async function give(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code)) throw error;
    await refuseExisting(path);
    await rename(unfinished, path);
  }
}

async function refuseExisting(path: string): Promise<void> {
  try {
    await access(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  throw Object.assign(new Error("the file exists"), { code: "EEXIST" });
}
