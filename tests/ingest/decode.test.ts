/** Bytes of any encoding are read or refused with a reason; the text is never touched. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';

const SENTENCE = 'The café in Plzeň said “no” on Friday.\r\nIt stays shut.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};
const textOf = (bytes: Uint8Array): string => {
  const decoded = decode('page.txt', bytes);
  if ('problem' in decoded) throw new Error(decoded.problem.code);
  return decoded.text;
};
const codeOf = (bytes: Uint8Array): string => {
  const decoded = decode('page.txt', bytes);
  return 'problem' in decoded ? decoded.problem.code : 'read';
};

describe('decode', () => {
  it('keeps line ends, odd spaces and the byte order mark, so that offsets agree with the file', () => {
    const text = '\uFEFF One\u00A0two\r\nthree\rfour ';
    expect(textOf(utf8(text))).toBe(text);
  });

  it.each([
    ['little-endian with a mark', utf16(`\uFEFF${SENTENCE}`, true)],
    ['big-endian with a mark', utf16(`\uFEFF${SENTENCE}`, false)],
  ])('reads UTF-16 %s', (_, bytes) => {
    expect(textOf(bytes)).toBe(`\uFEFF${SENTENCE}`);
  });

  it.each([
    ['little', true],
    ['big', false],
  ])('guesses UTF-16 %s-endian without a mark, in other scripts too', (_, littleEndian) => {
    expect(textOf(utf16(SENTENCE, littleEndian))).toBe(SENTENCE);
    const russian = 'Мост закрыт до осени, сообщила мэрия города. Движение пойдет в объезд.';
    expect(textOf(utf16(russian, littleEndian))).toBe(russian);
  });

  it('reads Latin-1 and Windows-1252 where UTF-8 is broken, and says so', () => {
    const bytes = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35]);
    const decoded = decode('page.txt', bytes);
    expect(decoded).toMatchObject({ text: '“Café” €5', encoding: 'windows-1252' });
    expect('warnings' in decoded && decoded.warnings).toEqual([
      { kind: 'not-utf-8', encoding: 'Windows-1252' },
    ]);
  });

  it('does not turn good UTF-8 into rubbish for one broken byte', () => {
    const bytes = Uint8Array.from([...utf8('Ärger über Öl: “nein”'), 0xe2]);
    expect(textOf(bytes)).toBe('Ärger über Öl: “nein”\uFFFD');
  });

  it.each([
    ['nothing at all', new Uint8Array()],
    ['white space', utf8(' \r\n\t\u00A0')],
    ['a lone byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf])],
  ])('calls %s empty', (_, bytes) => {
    expect(codeOf(bytes)).toBe('document/empty');
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49])],
    ['a NUL in a text', utf8('The bridge is\u0000 shut.')],
    ['control characters', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 65, 66])],
    ['a PDF file', utf8('%PDF-1.4\n1 0 obj')],
  ])('calls %s binary', (_, bytes) => {
    expect(codeOf(bytes)).toBe('document/binary');
  });
});
