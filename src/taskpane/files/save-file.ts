/** Hands a text to the person as a file: the browser asks where to, or puts it among what was downloaded. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, and needs the address no more.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
