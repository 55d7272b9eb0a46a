/**
 * Puts a text on the clipboard, in a click. Pages without a secure origin have no `navigator.clipboard`: there the browser's
 * own copying is asked for, and given this text. Rejects if the browser does not allow it.
 */
export function copyText(document: Document, text: string): Promise<void> {
  // Typed as if it were always there.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard) return clipboard.writeText(text);
  return copyByEvent(document, text)
    ? Promise.resolve()
    : Promise.reject(new Error('The browser did not allow copying.'));
}

function copyByEvent(document: Document, text: string): boolean {
  const copied = new AbortController();
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give, { capture: true, signal: copied.signal });
  const isCopied = document.execCommand('copy');
  copied.abort();
  return isCopied;
}
