/** Through whom words came: hearers, outlets that quote, sources that an outlet relies on. */
import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const read = (sentence: string) =>
  extractFrom([sentence], { published: '2023-06-12', publisher: 'Post' }).claims;

describe('the way', () => {
  it.each([
    [
      'Interior Minister Tom Eber said the soldiers would come. “Nobody will be left alone,” he told broadcaster ORV.',
      'Nobody',
      'Tom Eber',
      ['ORV', 'Post'],
    ],
    [
      '“He is waiting like everybody,” presidential aide Kofi Antwi told state broadcaster GVC.',
      'waiting',
      'Kofi Antwi',
      ['GVC', 'Post'],
    ],
    [
      'Local radio station Dawn FM reported that three people were shot on Saturday, quoting a doctor at the hospital.',
      'were shot',
      'a doctor at the hospital',
      ['Dawn FM', 'Post'],
    ],
    [
      'Nine bodies have been recovered, state news agency Andra reported, quoting the head of the brigade, General Raul Quis.',
      'Nine bodies',
      'Raul Quis',
      ['Andra', 'Post'],
    ],
    [
      'A source close to the mayor told the newspaper El Faro that a speech had been drafted.',
      'drafted',
      'A source close to the mayor',
      ['El Faro', 'Post'],
    ],
    [
      'Minister Ada Orlov was quoted as saying by the Daily Harbour that the pier was lost.',
      'pier was lost',
      'Ada Orlov',
      ['Daily Harbour', 'Post'],
    ],
  ])('%s', (sentence, words, speaker, via) => {
    const claim = claimWith(read(sentence), words);
    expect(claim.speaker?.name).toBe(speaker);
    expect(claim.via).toEqual(via);
  });

  it('does not take the hearers for the speaker', () => {
    const claims = read(
      '“We have never seen water rise so fast,” Styria’s governor, Maria Kogel, told a news conference in Graz.',
    );
    expect(claimWith(claims, 'water').speaker?.name).toBe('Maria Kogel');
  });
});

describe('nobody says', () => {
  it.each([
    'Neither the mayor nor the opposition Liberals have said whether they want the bridge to be moved.',
    'The mayor refused to say if the bridge would be moved to the other end of the town.',
  ])('%s', (sentence) => {
    expect(read(sentence).filter(({ speaker }) => speaker)).toEqual([]);
  });

  it('anything in “contrary to reports”', () => {
    const claims = read(
      'The mayor’s office insisted there were no plans for a bridge, contrary to reports in the Mail.',
    );
    expect(claims.map(({ cue }) => cue?.exact)).toEqual(['insisted']);
  });
});

describe('the day of saying', () => {
  it('is none that tells of the speaker', () => {
    const [claim] = read(
      '“I had to wait for hours,” said Marcel Aubry, 74, who was treated there in October.',
    );
    expect(claim?.said).toBeNull();
  });

  it('lies behind, whatever the quotation tells of the future', () => {
    const [claim] = read('“The rent will rise again,” Ada Brook told the paper on Tuesday.');
    expect(claim?.said?.value).toBe('2023-06-06');
  });

  it('is not “the Today programme”', () => {
    const [claim] = read('“The rent will rise again,” Ada Brook told the Today programme.');
    expect(claim?.said).toBeNull();
  });
});

describe('subjects', () => {
  it.each([
    [
      'Party leader Sabine Wolf said a report handed to the ministry of works had recommended new dykes along the river.',
      ['Sabine Wolf'],
    ],
    [
      'A survey by the pollsters Askall, published on Monday, found that half of the voters supported the strike.',
      ['survey by the pollsters Askall'],
    ],
    ['Its secretary general, Ahmed Farah, denied that the camp would close.', ['Ahmed Farah']],
    ['Jodie Marsh, 31, a nurse who rents a flat in Hull, said the rent was too high.', ['Jodie Marsh']],
    ['Ben Hart of the tenants’ union Fair Rents Hull said the cap would help.', ['Ben Hart']],
    ['Nadia Farouk of the Oldham House think tank said any deal would likely collapse.', ['Nadia Farouk']],
    ['Danny Vale was adamant: “It came off my chest and the referee saw it.”', ['Danny Vale']],
    ['MedCo Chief Executive Paul Strand said that the company would pay all of it.', ['Paul Strand']],
  ])('%s', (sentence, speakers) => {
    expect(read(sentence).map(({ speaker }) => speaker?.name)).toEqual(speakers);
  });
});
