/** The documents of the corpus: body told from furniture letter by letter, as labelled by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isBody } from '../../src/domain/article.ts';
import { sourceSchema } from '../../src/domain/sources.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, ROOT));
const labelled = z.array(
  z.object({
    doc: z.string(),
    segments: z.array(z.object({ body: z.boolean(), start: z.number(), end: z.number() })),
  }),
);
const gold = labelled.parse(JSON.parse(read('tests/quality/gold/documents.json').toString('utf8')));
const sources = z
  .record(z.string(), sourceSchema)
  .parse(JSON.parse(read('data/documents/sources.json').toString('utf8')));

function article(name: string, known = true) {
  const result = ingest(
    { name, bytes: read(`data/documents/${name}`) },
    known ? (sources[name] ?? null) : null,
  );
  if ('problem' in result) throw new Error(result.problem.message);
  return result.article;
}

describe('the corpus', () => {
  it.each(gold.map(({ doc, segments }) => ({ doc, segments })))(
    '$doc: body and furniture',
    ({ doc, segments }) => {
      const { text, blocks } = article(doc);
      let letters = 0;
      let right = 0;
      for (const { body, start, end } of segments) {
        for (let i = start; i < end; i++) {
          if (!/\p{L}/u.test(text[i] ?? '')) continue;
          letters++;
          const block = blocks.find((candidate) => candidate.start <= i && i < candidate.end);
          if (block && isBody(block) === body) right++;
        }
      }
      expect(right / letters).toBeGreaterThanOrEqual(0.99);
    },
  );

  it('keeps in the register only what a page states, and no invented addresses', () => {
    for (const { publisher, title, published, url } of Object.values(sources)) {
      for (const fact of [publisher, title, published]) expect(fact?.certainty ?? 'stated').toBe('stated');
      expect(url).toBeUndefined();
    }
  });

  it('states no date that a page does not state', () => {
    const dated = gold
      .filter(({ doc }) => article(doc).info.published !== null)
      .map(({ doc }) => doc.slice(0, 3));
    expect(dated).toEqual(['001', '004']);
  });

  it('reads the dates of the register from the pages as well', () => {
    for (const [name, { published }] of Object.entries(sources)) {
      expect(article(name, false).info.published?.value).toBe(published?.value);
    }
  });
});
