import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const PAPER = { published: '2023-06-15', publisher: 'The Example Times' };

describe('repetitions, topics and languages', () => {
  it('links a headline to the sentence of the body that it repeats', () => {
    const { claims } = extractFrom(
      [
        'Harbour chief: 1,200 jobs will go by winter',
        'Harbour chief Anna Lindqvist said on Wednesday that 1,200 jobs will go by winter at the container terminal.',
        'The terminal is the largest employer of the district and was opened by the king forty years ago.',
      ],
      PAPER,
    );
    const headline = claims.find(({ section }) => section === 'headline');
    expect(headline?.repeats).toBe(
      claimWith(
        claims.filter(({ section }) => section === 'body'),
        '1,200 jobs',
      ).id,
    );
  });

  it('lets a quotation that names no topic have that of what it answers', () => {
    const { claims } = extractFrom(
      [
        'Asked about a new wave of mobilization, the Belarusian government spokeswoman Natalia Petkevich was short.',
        '“No, nobody here is discussing that at all,” Petkevich said.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'discussing that').topics).toContain('mobilisation');
  });

  it('takes no claims from a text that is not English', () => {
    const { article, claims } = extractFrom([
      'Der Bürgermeister sagte am Montag, dass der Hafen im Winter nicht geschlossen werde, obwohl die Kosten für die Stadt gestiegen sind.',
    ]);
    expect(claims).toEqual([]);
    expect(article.warnings).toEqual([{ kind: 'not-english' }]);
  });
});
