import { element } from "./elements";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives bytes to the person as a file of this name. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  element("a", { href: address, download: name }).click();
  // The browser has begun to take it; it needs the address no longer than that.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** `kế hoạch.xlsx` → `kế hoạch (bản sao).xlsx` */
export function copyName(name: string, mark: string): string {
  return `${name.replace(/\.xlsx$/i, "")} (${mark}).xlsx`;
}
