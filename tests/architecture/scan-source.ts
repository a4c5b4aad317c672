/** Reads just enough of a TypeScript source to know what it imports and which names its code uses. */

export interface ImportSite {
  /** The module as written; null when it is computed at run time. */
  readonly specifier: string | null;
  readonly line: number;
  /** `import type … from` and `export type … from`: gone before anything runs. */
  readonly typeOnly: boolean;
  /** `import('…')`: loaded when reached, not at the start. */
  readonly dynamic: boolean;
}

export interface ScannedSource {
  /** The source at the same offsets, with comments and the insides of strings and expressions blanked. */
  readonly code: string;
  readonly imports: readonly ImportSite[];
}

interface Literal {
  readonly start: number;
  readonly text: string;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** What may stand before a slash that divides; anything else before it begins a regular expression. */
const ENDS_A_VALUE = /[\w$)\]}]$/;
const EXPECTS_A_VALUE = /\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield)$/;

const beginsExpression = (before: string): boolean => {
  const trimmed = before.slice(-80).trimEnd();
  return !ENDS_A_VALUE.test(trimmed) || EXPECTS_A_VALUE.test(trimmed);
};

/** The end of a text in quotes or slashes that begins at `start`, its closing mark included. */
function endOfDelimited(source: string, start: number, closing: string): number {
  let inClass = false;
  for (let at = start + 1; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '\n') return at;
    else if (closing === '/' && char === '[') inClass = true;
    else if (closing === '/' && char === ']') inClass = false;
    else if (char === closing && !inClass) return at + 1;
  }
  return source.length;
}

/** The end of the part of a template text that begins at `start`: after the closing mark, or after `${`. */
function endOfTemplatePart(source: string, start: number): { end: number; opensCode: boolean } {
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '`') return { end: at + 1, opensCode: false };
    else if (source.startsWith('${', at)) return { end: at + 2, opensCode: true };
  }
  return { end: source.length, opensCode: false };
}

function endOfComment(source: string, start: number): number | null {
  const closing = source.startsWith('//', start) ? '\n' : source.startsWith('/*', start) ? '*/' : null;
  if (closing === null) return null;
  const found = source.indexOf(closing, start + 2);
  if (found < 0) return source.length;
  return closing === '\n' ? found : found + 2;
}

/** Blanks whatever is not code; keeps the literals for the imports. */
class Blanker {
  readonly literals: Literal[] = [];
  private code = '';
  /** For each template that is open around the code: how many braces of the code are open in it. */
  private readonly templates: number[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  run(): string {
    while (this.code.length < this.source.length) this.step();
    return this.code;
  }

  private step(): void {
    const at = this.code.length;
    const char = this.source[at] ?? '';
    const comment = endOfComment(this.source, at);
    if (comment !== null) this.code += blank(this.source.slice(at, comment));
    else if (char === "'" || char === '"') this.takeLiteral(at, endOfDelimited(this.source, at, char));
    else if (char === '/' && beginsExpression(this.code))
      this.takeDelimited(at, endOfDelimited(this.source, at, '/'));
    else if (char === '`') this.takeTemplate(at, at + 1);
    else if (char === '}' && this.templates.at(-1) === 0) {
      this.templates.pop();
      this.takeTemplate(at, at + 1);
    } else this.takeCode(char);
  }

  private takeCode(char: string): void {
    const open = this.templates.at(-1);
    if (open !== undefined && (char === '{' || char === '}')) {
      this.templates[this.templates.length - 1] = open + (char === '{' ? 1 : -1);
    }
    this.code += char;
  }

  private takeLiteral(start: number, end: number): void {
    this.literals.push({ start, text: this.source.slice(start + 1, end - 1) });
    this.takeDelimited(start, end);
  }

  /** Keeps the marks at both ends: code after a text must still see that a value stands there. */
  private takeDelimited(start: number, end: number): void {
    const inside = this.source.slice(start + 1, end - 1);
    this.code += `${this.source[start] ?? ''}${blank(inside)}${end - 1 > start ? ')' : ''}`;
  }

  private takeTemplate(start: number, from: number): void {
    const { end, opensCode } = endOfTemplatePart(this.source, from);
    if (opensCode) this.templates.push(0);
    this.code += blank(this.source.slice(start, opensCode ? end : end - 1));
    if (!opensCode) this.code += ')';
  }
}

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

const STATIC = /\b(?:from|import)\s*$/;
const DYNAMIC = /\b(?:import|require)\s*\(\s*$/;
const COMPUTED = /\b(?:import|require)\s*\(\s*(?!['"\s])/g;
const TYPE_ONLY = /\b(?:import|export)\s+type\b[^;'"]*$/;

function importAt(source: string, code: string, literal: Literal): ImportSite[] {
  const before = code.slice(Math.max(0, literal.start - 2000), literal.start);
  const dynamic = DYNAMIC.test(before);
  if (!dynamic && !STATIC.test(before)) return [];
  const statement = before.slice(Math.max(before.lastIndexOf('import '), before.lastIndexOf('export '), 0));
  const typeOnly = !dynamic && TYPE_ONLY.test(statement);
  return [{ specifier: literal.text, line: lineAt(source, literal.start), typeOnly, dynamic }];
}

/** The code of a source, and all its imports: static, of types, dynamic. */
export function scanSource(source: string): ScannedSource {
  const blanker = new Blanker(source);
  const code = blanker.run();
  const written = blanker.literals.flatMap((literal) => importAt(source, code, literal));
  const computed = [...code.matchAll(COMPUTED)].map(({ index }) => ({
    specifier: null,
    line: lineAt(source, index),
    typeOnly: false,
    dynamic: true,
  }));
  return { code, imports: [...written, ...computed] };
}
