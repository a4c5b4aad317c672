/** Bytes of any common encoding to text, or a problem when they are no text. */
import { type Problem, problem } from '../domain/problems.ts';

export interface Decoded {
  readonly text: string;
  /** Encoding label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** How many bytes are looked at where a sample tells as much as the whole. */
const SAMPLE = 64_000;
/** Share of control characters from which bytes are taken for a binary file. */
const MOST_CONTROLS = 0.01;

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

/** UTF-16 without a mark shows by NULs that stand in one half of the byte pairs only. */
function guessUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = Math.max(even, odd);
  const least = Math.min(even, odd);
  if (most < length / 40 || least > most / 50) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decodeAs(bytes.subarray(0, length), encoding);
  return controlShare(text) > 0 || /\uFFFD/.test(text.slice(0, -1)) ? null : encoding;
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
    return { text: lenient, encoding: 'utf-8', warnings: [`${broken} broken characters in its UTF-8`] };
  }
  return {
    text: decodeAs(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    warnings: ['not UTF-8: read as Windows-1252'],
  };
}

function decodeAny(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes);
  const utf16 = marked ?? (bytes.subarray(0, SAMPLE).includes(0) ? guessUtf16(bytes) : null);
  if (utf16)
    return { text: decodeAs(bytes, utf16), encoding: utf16, warnings: [`read as ${utf16.toUpperCase()}`] };
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
