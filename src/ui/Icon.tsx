const PATHS = {
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5h7v8h-7zM10 3H3v8',
  save: 'M8 2.5v7m-3-3 3 3 3-3m-8.5 4v2h11v-2',
  gear: 'M2 4.5h7m3 0h2m-12 7h2m3 0h7M10.5 3v3m-5 4v3',
  paste: 'M5.5 3.5h-2v10h9v-10h-2m-5-1h5v2.5h-5zM6 8h4m-4 2.5h4',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2m8-4 2 2-2 2',
  pin: 'M6 2.5h4m-3.5 0v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  panel: 'M2.5 3.5h11v9h-11zM6.5 3.5v9',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text. It says nothing by itself: its button has the label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
