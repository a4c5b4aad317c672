import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const PAPER = { published: '2023-06-15', publisher: 'The Example Times' };

describe('the way a claim came', () => {
  it('chains speaker, agency and outlet, nearest the speaker first', () => {
    const { claims } = extractFrom(
      [
        '“The gates stay shut until the water falls,” the Interfax news agency quoted dam engineer Igor Baranov as saying.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'The gates')).toMatchObject({
      speaker: { name: 'Igor Baranov', role: 'dam engineer' },
      via: ['Interfax', 'The Example Times'],
    });
  });

  it('knows whom a person told it to', () => {
    const { claims } = extractFrom(
      [
        'Defence analyst Mia Sorensen told Sky News that the shells would last for another three months at most.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'the shells')).toMatchObject({
      speaker: { name: 'Mia Sorensen' },
      via: ['Sky News', 'The Example Times'],
    });
  });

  it('puts those an outlet cites in front of the outlet', () => {
    const { claims } = extractFrom(
      [
        'Bloomberg reported that the refinery would close in autumn, citing two officials close to the owner.',
      ],
      PAPER,
    );
    const claim = claimWith(claims, 'the refinery');
    expect(claim.via).toEqual(['Bloomberg', 'The Example Times']);
    expect(claim.speaker?.name).toContain('two officials');
  });

  it('carries a quotation without a cue on to the one quoted before it, as inferred', () => {
    const { claims } = extractFrom(
      [
        'The union rejected the offer, its chair Rosa Weiss said. “Our members will not accept a wage cut in these times.”',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'Our members').speaker).toMatchObject({
      name: 'Rosa Weiss',
      certainty: 'inferred',
    });
  });
});
