/** Input that cannot be analysed; the message names the place and says what is wrong with it, in one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
