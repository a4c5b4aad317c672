import { describe, expect, it } from 'vitest';
import { footerOf, nonceInFooter } from '../../src/domain/delivery-mark.ts';

describe('the mark of a delivery', () => {
  it('is read back from the footer that bears it', () => {
    const footer = footerOf({ localDate: '2025-03-30', nonce: '0k3f9zz01abcd' });
    expect(footer).toBe('Verbatim · 2025-03-30 · 0k3f9zz01abcd');
    expect(nonceInFooter(footer)).toBe('0k3f9zz01abcd');
  });

  it.each([
    '',
    'Verbatim',
    'Verbatim · 2025-03-30',
    'x Verbatim · 2025-03-30 · abc',
    'Verbatim · today · abc',
  ])('is not in %j', (footer) => expect(nonceInFooter(footer)).toBeNull());
});
