/** How long a browser may take to begin with a file that it was handed, ms. */
const HANDED_OVER_MS = 60_000;

/** Hands a file to the browser's downloads; nothing leaves the device. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER_MS);
}
