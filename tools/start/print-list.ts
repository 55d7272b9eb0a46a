import type { ListRow, ListSection } from '../browsers/popup-list';

/** The list of the popup for a terminal: what a reader sees who unfolds everything. */
export function printList(sections: readonly ListSection[]): string {
  return sections.map(({ heading, rows }) => [heading, ...rows.map(printRow)].join('\n')).join('\n\n');
}

function printRow({ name, roles, mentionCount, quotations }: ListRow): string {
  const line = [name, ...roles, mentionCount].filter((part) => part !== '').join(' · ');
  return [`  ${line}`, ...quotations.map((words) => `      «${words}»`)].join('\n');
}
