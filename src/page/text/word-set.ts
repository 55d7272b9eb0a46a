/** The words of a list that is written in one string, parted by spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
