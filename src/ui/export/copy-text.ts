/**
 * Puts a text on the clipboard, in a click. Pages without a secure origin have no `navigator.clipboard`: there the browser's
 * own copying is asked for, and given this text. Rejects if the browser does not allow it.
 */
export async function copyText(document: Document, text: string): Promise<void> {
  // Typed as if it were always there.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard) return clipboard.writeText(text);
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  const copied = new AbortController();
  document.addEventListener('copy', give, { capture: true, signal: copied.signal });
  const isCopied = document.execCommand('copy');
  copied.abort();
  if (!isCopied) throw new Error('The browser did not allow copying.');
}
