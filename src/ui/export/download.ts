/** Hands a text to the reader as a file. It never leaves the machine: the address is one of this page's memory. */
export function download(name: string, mimeType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mimeType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address only after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name that every system takes, from a headline: Windows allows no `\/:*?"<>|`, and some stop at 255 bytes. */
export function fileName(headline: string, extension: string): string {
  const name = headline
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 60)
    .trim();
  return `${name || 'isnad'}.${extension}`;
}
