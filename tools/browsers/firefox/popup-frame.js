/**
 * Runs in the process of the popup, as a frame script of Firefox: does what it is told there, evaluating sources with
 * the rights of the popup's page.
 */
{
  let sandbox = null;
  let sandboxOf = null;
  const mouse = (type, x, y, buttons) =>
    content.synthesizeMouseEvent(type, x, y, {
      button: 0,
      buttons,
      clickCount: type === 'mousemove' ? 0 : 1,
    });

  const acts = {
    evaluate(source) {
      if (sandboxOf !== content.document) {
        sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandboxOf = content.document;
      }
      return Cu.evalInSandbox(source, sandbox);
    },
    move: (x, y) => mouse('mousemove', x, y, 0),
    click(x, y) {
      mouse('mousemove', x, y, 0);
      mouse('mousedown', x, y, 1);
      mouse('mouseup', x, y, 0);
    },
    press(key) {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(content);
      const event = new content.KeyboardEvent('', { key, code: key });
      processor.keydown(event);
      processor.keyup(event);
    },
  };

  addMessageListener('isnad:act', async ({ data: { id, name, args } }) => {
    try {
      sendAsyncMessage('isnad:done', { id, result: await acts[name](...args) });
    } catch (error) {
      sendAsyncMessage('isnad:done', { id, error: String(error) });
    }
  });
}
