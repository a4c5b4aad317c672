/** Bytes of any common encoding to text, or a problem when they are no text. */
import type { Warning } from '../domain/article.ts';
import { type Problem, problem } from '../domain/problems.ts';

export interface Decoded {
  readonly text: string;
  /** Encoding label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** How many bytes are looked at where a sample tells as much as the whole. */
const SAMPLE = 64_000;
/** Share of control characters from which bytes are taken for a binary file. */
const MOST_CONTROLS = 0.01;

/** Windows-1252 from 0x80 on; some releases of Node decode these bytes as control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const C1 = /[\u0080-\u009f]/g;

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13) || code === 127;

function controlShare(text: string): number {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    if (isControl(text.charCodeAt(i))) controls++;
  }
  return length === 0 ? 0 : controls / length;
}

/** The byte order mark stays in the text: offsets then agree with any plain reader of the file. */
const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string =>
  new TextDecoder(encoding, { ignoreBOM: true, fatal }).decode(bytes);

/** How often each byte stands in one half of the byte pairs. */
function countBytes(bytes: Uint8Array, length: number, offset: 0 | 1): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = offset; i < length; i += 2) {
    const byte = bytes[i] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

/** Share of byte pairs whose one half is NUL or the byte of one further script. */
function highByteShare(counts: Uint32Array, pairs: number): number {
  const others = counts.subarray(1).reduce((most, count) => Math.max(most, count), 0);
  return ((counts[0] ?? 0) + others) / pairs;
}

/**
 * UTF-16 without a mark shows by NULs in one half of the byte pairs (of spaces at least), and by hardly any
 * other byte there than that of the script.
 */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, SAMPLE);
  const pairs = length / 2;
  const first = countBytes(bytes, length, 0);
  const second = countBytes(bytes, length, 1);
  const encoding = (second[0] ?? 0) > (first[0] ?? 0) ? 'utf-16le' : 'utf-16be';
  const [high, low] = encoding === 'utf-16le' ? [second, first] : [first, second];
  if ((high[0] ?? 0) < pairs / 20 || (low[0] ?? 0) > 0 || highByteShare(high, pairs) < 0.85) return null;
  return controlShare(decodeAs(bytes.subarray(0, length), encoding)) > 0 ? null : encoding;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return decodeAs(bytes, 'utf-8', true);
  } catch {
    return null;
  }
}

/** A few broken places in good UTF-8 stay UTF-8; where hardly any sequence is whole, it is an 8-bit encoding. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const lenient = decodeAs(bytes, 'utf-8');
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
  const whole = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (whole > 4 * broken) {
    const warning: Warning = { kind: 'broken-characters', count: broken };
    return { text: lenient, encoding: 'utf-8', warnings: [warning] };
  }
  return {
    text: decodeAs(bytes, 'windows-1252').replace(C1, (code) => WINDOWS[code.charCodeAt(0) - 0x80] ?? code),
    encoding: 'windows-1252',
    warnings: [{ kind: 'not-utf-8', encoding: 'Windows-1252' }],
  };
}

function decodeAny(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes);
  const utf16 = marked ?? (bytes.subarray(0, SAMPLE).includes(0) ? guessUtf16(bytes) : null);
  if (utf16) {
    const warning: Warning = { kind: 'read-as', encoding: utf16.toUpperCase() };
    return { text: decodeAs(bytes, utf16), encoding: utf16, warnings: [warning] };
  }
  if (bytes.includes(0)) return null;
  const text = strictUtf8(bytes);
  return text === null ? decodeBroken(bytes) : { text, encoding: 'utf-8', warnings: [] };
}

/**
 * The text of a document. Nothing is normalised, trimmed or repaired: offsets refer to exactly this string.
 * Problems: 'document/empty' (nothing but white space), 'document/binary' (NULs or control characters).
 */
export function decode(name: string, bytes: Uint8Array): Decoded | { readonly problem: Problem } {
  if (bytes.length === 0) return { problem: problem('document/empty', { name }) };
  const decoded = decodeAny(bytes);
  if (!decoded || controlShare(decoded.text) > MOST_CONTROLS || decoded.text.startsWith('%PDF-')) {
    return { problem: problem('document/binary', { name }) };
  }
  return /\S/.test(decoded.text) ? decoded : { problem: problem('document/empty', { name }) };
}
