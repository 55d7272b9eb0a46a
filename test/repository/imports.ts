import { dirname, join } from 'node:path/posix';
import type { SourceFile } from './source-files';

export interface Import {
  readonly from: string;
  /** Path of a file of the project, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Erased by the compiler: `import type` and `typeof import()`. */
  readonly typeOnly: boolean;
}

/** Biome writes all imports in one manner, so that a pattern finds them. */
const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)';/gm;
const CALL = /(typeof )?\bimport\('([^']+)'\)/g;

/** All imports and re-exports in a file of TypeScript. */
export function importsOf({ path, text }: SourceFile, files: ReadonlySet<string>): readonly Import[] {
  return [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map(([statement, type, specifier]) => ({
    from: path,
    ...resolve(path, specifier!, files),
    typeOnly: type !== undefined || isInlineType(statement),
  }));
}

/** `import { type A, type B } from …` */
function isInlineType(statement: string): boolean {
  const names = /^(?:import|export)\s+\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return names !== undefined && names.length > 0 && names.every((name) => name.trim().startsWith('type '));
}

function resolve(
  from: string,
  specifier: string,
  files: ReadonlySet<string>,
): Pick<Import, 'to' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { to: specifier, isPackage: true };
  const base = join(dirname(from), specifier);
  const to = ['', '.ts', '.tsx', '/index.ts'].map((ending) => base + ending).find((path) => files.has(path));
  if (to === undefined) throw new Error(`${from} imports ${specifier}, which is no file`);
  return { to, isPackage: false };
}

/** The paths of a cycle, or null where there is none. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
