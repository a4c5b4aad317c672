/** Holds one source, or a whole set of them, to a table of what may import what. */
import { posix } from 'node:path';
import { scanSource } from './scan-source.ts';

export interface Rule {
  /** Other folders that it may import. */
  readonly folders: readonly string[];
  /** npm packages that it may import. */
  readonly packages: readonly string[];
  /** An edge of the program: it may read the clock, files, the network, the environment. */
  readonly edge: boolean;
  readonly because: string;
}

export type ImportTable = Readonly<Record<string, Rule>>;

/** Path from the top of the repository ('src/extract/attribute.ts') → source. */
export type Sources = ReadonlyMap<string, string>;

/** Whatever differs from one run to the next. Matched against code without comments and texts. */
const AMBIENT: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['process', /(?<![.\w$])process(?![\w$]|\s*:)|\bglobalThis\s*\.\s*process\b/g],
  ['Date.now', /\bDate\s*\.\s*now\b/g],
  ['new Date()', /\bnew\s+Date\s*(?:\(\s*\)|(?![\s\w(]))/g],
  ['Date()', /(?<!new\s)(?<![.\w$])Date\s*\(/g],
  ['Math.random', /\bMath\s*\.\s*random\b/g],
  ['crypto', /(?<![.\w$])crypto\s*\./g],
  ['fetch', /(?<![.\w$])fetch\s*\(/g],
  ['performance.now', /(?<![.\w$])performance\s*\./g],
  ['a timer', /\bset(?:Timeout|Interval|Immediate)\b/g],
  ['console', /(?<![.\w$])console\s*\./g],
];

const DEFAULT_EXPORT = /\bexport\s+default\b|\bas\s+default\b/g;

export const MOST_LINES = 300;

/** 'src/extract/x.ts' → 'extract', 'src/main.ts' → 'entries', 'commands/quote.ts' → 'commands'. */
export function folderOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 ? 'entries' : second;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

export const resolveImport = (path: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(path), specifier));

/** Why a module may not be imported, or null. */
function refusal(path: string, specifier: string | null, table: ImportTable): string | null {
  const folder = folderOf(path);
  const rule = table[folder];
  if (!rule) return `${folder} has no row in the table`;
  if (specifier === null) return 'imports a module whose name is computed';
  if (specifier.startsWith('node:')) {
    return rule.edge || rule.packages.includes(specifier) ? null : `imports ${specifier}`;
  }
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return rule.packages.includes(name) ? null : `imports the package ${name}`;
  }
  if (!/\.(?:ts|json)$/.test(specifier)) return `imports ${specifier} without its extension`;
  const target = folderOf(resolveImport(path, specifier));
  return target === folder || rule.folders.includes(target) ? null : `imports ${target}`;
}

/** What is wrong with one source, as sentences with file and line. */
export function checkSource(path: string, source: string, table: ImportTable): string[] {
  const { code, imports } = scanSource(source);
  const at = (index: number) => `${path}:${code.slice(0, index).split('\n').length}`;
  const edge = table[folderOf(path)]?.edge ?? false;
  const lines = source.trimEnd().split('\n').length;
  return [
    ...imports.flatMap(({ specifier, line }) => {
      const why = refusal(path, specifier, table);
      return why === null ? [] : [`${path}:${line} ${why}`];
    }),
    ...(edge ? [] : AMBIENT).flatMap(([name, pattern]) =>
      [...code.matchAll(pattern)].map(({ index }) => `${at(index)} uses ${name}`),
    ),
    ...[...code.matchAll(DEFAULT_EXPORT)].map(({ index }) => `${at(index)} exports a default`),
    ...(lines > MOST_LINES ? [`${path} has ${lines} lines`] : []),
  ];
}

/** Folder → the folders that it imports, its own left out. */
export function folderGraph(sources: Sources): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    const folder = folderOf(path);
    const targets = graph.get(folder) ?? new Set<string>();
    graph.set(folder, targets);
    for (const { specifier } of scanSource(source).imports) {
      if (!specifier?.startsWith('.')) continue;
      const target = folderOf(resolveImport(path, specifier));
      if (target !== folder) targets.add(target);
    }
  }
  return graph;
}

/** One cycle as a list that ends where it begins, or null. */
export function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | null => {
    const seenAt = trail.indexOf(node);
    if (seenAt >= 0) return [...trail.slice(seenAt), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Everything that is loaded when a file starts: its static imports of values, and theirs. */
export function loadedAtStart(entry: string, sources: Sources): Set<string> {
  const loaded = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { specifier, typeOnly, dynamic } of scanSource(sources.get(path) ?? '').imports) {
      if (specifier === null || typeOnly || dynamic) continue;
      waiting.push(specifier.startsWith('.') ? resolveImport(path, specifier) : specifier);
    }
  }
  return loaded;
}
