import { describe, expect, it } from 'vitest';
import {
  provenanceInWords,
  repetitionsInWords,
  speakersInWords,
  timesInWords,
} from '../../src/command/claim-in-words.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildClaim, speaker, time } from '../support/claims.ts';

const berg = speaker('Ada Berg', 'ada-berg', 'harbour master');

describe('provenanceInWords', () => {
  it('names speaker, office, relay and outlet', () => {
    const claim = buildClaim({
      exact: 'No.',
      speaker: berg,
      kind: 'direct',
      via: ['Port Wire', 'The Courier'],
    });
    expect(provenanceInWords(claim, WORDS.en)).toBe(
      'Ada Berg, harbour master · quoted by Port Wire, in The Courier',
    );
  });

  it('keeps every link of a longer relay, nearest the speaker first', () => {
    const claim = buildClaim({ exact: 'No.', speaker: berg, via: ['Radio One', 'Port Wire', 'The Courier'] });
    expect(provenanceInWords(claim, WORDS.en)).toContain(
      'reported by Radio One, through Port Wire, in The Courier',
    );
  });

  it('tells quoting from reporting', () => {
    expect(provenanceInWords(buildClaim({ exact: 'No.', speaker: berg, kind: 'direct' }), WORDS.en)).toMatch(
      /· quoted by The Courier$/,
    );
    expect(
      provenanceInWords(buildClaim({ exact: 'No.', speaker: berg, kind: 'indirect' }), WORDS.en),
    ).toMatch(/· reported by The Courier$/);
  });

  it('marks what an outlet tells itself', () => {
    expect(provenanceInWords(buildClaim({ exact: 'It rained.' }), WORDS.en)).toBe(
      'The Courier · in its own words',
    );
    const own = buildClaim({ exact: 'It will rain.', speaker: speaker('The Courier', null) });
    expect(provenanceInWords(own, WORDS.en)).toBe('The Courier · in its own words');
  });

  it('tells whom a narrating outlet follows', () => {
    const claim = buildClaim({ exact: 'It rained.', via: ['Port Wire', 'The Courier'] });
    expect(provenanceInWords(claim, WORDS.en)).toBe('The Courier · citing Port Wire');
  });

  it('never leaves out the publisher: an unknown one is unknown, with the file to look into', () => {
    const info = { id: 'b.txt', publisher: null };
    expect(provenanceInWords(buildClaim({ exact: 'No.', speaker: berg }, info), WORDS.en)).toBe(
      'Ada Berg, harbour master · reported, publisher unknown (b.txt)',
    );
    expect(
      provenanceInWords(
        buildClaim({ exact: 'No.', speaker: berg, kind: 'direct', via: ['Port Wire'] }, info),
        WORDS.en,
      ),
    ).toBe('Ada Berg, harbour master · quoted by Port Wire, publisher unknown (b.txt)');
    expect(provenanceInWords(buildClaim({ exact: 'It rained.' }, info), WORDS.en)).toBe(
      'publisher unknown (b.txt) · in its own words',
    );
  });

  it('shows nothing that could steer a terminal', () => {
    const claim = buildClaim(
      { exact: 'No.', speaker: speaker('A\u001b[2Jda\u202e') },
      { publisher: 'C\u0007o' },
    );
    expect(provenanceInWords(claim, WORDS.en)).toBe('Ada · reported by Co');
  });
});

describe('speakersInWords', () => {
  it('says who was worked out, and what the text has instead', () => {
    const inferred = { ...berg, mention: 'she', certainty: 'inferred' as const };
    expect(speakersInWords(buildClaim({ exact: 'No.', speaker: inferred }), WORDS.en)).toBe(
      'probably Ada Berg, harbour master (“she”)',
    );
  });

  it('names all who say it together', () => {
    const claim = buildClaim({ exact: 'No.', speaker: berg, jointly: ['Bruno Stein', 'Cem Ay'] });
    expect(speakersInWords(claim, WORDS.en)).toBe('Ada Berg, harbour master, Bruno Stein and Cem Ay');
  });

  it('does not say an office twice that serves as a name', () => {
    const office = speaker('the harbour master', null, 'The harbour master');
    expect(speakersInWords(buildClaim({ exact: 'No.', speaker: office }), WORDS.en)).toBe(
      'the harbour master',
    );
  });
});

describe('timesInWords', () => {
  it('keeps the three times apart', () => {
    const claim = buildClaim(
      { exact: 'No.', speaker: berg, said: '2022-03-31', about: '2022-04-01/2022-07-15' },
      { published: time('2022-04-02') },
    );
    expect(timesInWords(claim, WORDS.en)).toEqual([
      'said 31 March 2022',
      'about 1 April to 15 July 2022',
      'published 2 April 2022',
    ]);
  });

  it('leaves out what is not known, but tells that a document is undated', () => {
    expect(timesInWords(buildClaim({ exact: 'No.' }), WORDS.en)).toEqual(['undated']);
  });

  it('tells what was worked out', () => {
    expect(
      timesInWords(buildClaim({ exact: 'No.', said: time('2025-04-01', 'inferred') }), WORDS.en),
    ).toContain('said probably 1 April 2025');
  });

  it('does not say "about about"', () => {
    expect(timesInWords(buildClaim({ exact: 'No.', about: '2025-04-01~' }), WORDS.en)).toContain(
      'about around 1 April 2025',
    );
  });
});

describe('repetitionsInWords', () => {
  const claim = buildClaim({ exact: 'No.' });
  const at = (section: 'headline' | 'summary' | 'body', publisher: string | null = 'The Courier') => ({
    claimId: 'x',
    section,
    publisher,
  });

  it('tells where else it is said, each place once', () => {
    expect(repetitionsInWords(claim, [at('headline')], WORDS.en)).toBe('also in the headline');
    expect(repetitionsInWords(claim, [at('headline'), at('summary'), at('headline')], WORDS.en)).toBe(
      'also in the headline and in the summary',
    );
    expect(repetitionsInWords(claim, [at('body', 'Port Wire'), at('body', null)], WORDS.en)).toBe(
      'also in Port Wire and in another document',
    );
    expect(repetitionsInWords(claim, [], WORDS.en)).toBeNull();
  });
});

describe('less of the same', () => {
  it('says once what was worked out from the publication', () => {
    const guess = time('2022-08-24~/2022-09-23~', 'inferred');
    const claim = buildClaim({ exact: 'No.', speaker: berg, said: guess }, { published: guess });
    expect(timesInWords(claim, WORDS.en)).toEqual([
      'said and published probably some day between 24 August and 23 September 2022',
    ]);
  });

  it('keeps apart what the text states, even of one day', () => {
    const claim = buildClaim(
      { exact: 'No.', speaker: berg, said: '2022-04-02' },
      { published: time('2022-04-02') },
    );
    expect(timesInWords(claim, WORDS.en)).toEqual(['said 2 April 2022', 'published 2 April 2022']);
  });

  it('shortens a long wording of the source to its head', () => {
    const mention = 'the deputy of the council, who had travelled for days and slept little';
    const claim = buildClaim({ exact: 'No.', speaker: { ...berg, mention, certainty: 'inferred' } });
    expect(speakersInWords(claim, WORDS.en)).toBe(
      'probably Ada Berg, harbour master (“the deputy of the council”)',
    );
    const endless = buildClaim({
      exact: 'No.',
      speaker: { ...berg, mention: 'the very '.repeat(30), certainty: 'inferred' },
    });
    expect(speakersInWords(endless, WORDS.en).length).toBeLessThan(90);
  });
});
