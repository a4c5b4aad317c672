/** Ranks the days of plain dated texts, without taking claims out of them. */
import { isRealDay } from '../../domain/calendar.ts';
import { recogniseDates } from '../../language/dates/recognise-dates.ts';
import { type DayMention, type RankedDay, rankDays } from './rank-days.ts';

export interface PublishedText {
  /** ISO day of publication. */
  readonly dct: string;
  readonly text: string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function mentionsIn({ dct, text }: PublishedText, document: string): readonly DayMention[] {
  return recogniseDates(text, { published: dct }).flatMap(({ edtf, certainty }) =>
    edtf && ISO_DAY.test(edtf) ? [{ document, day: edtf, inferred: certainty === 'inferred' }] : [],
  );
}

/** Days that the texts tell of or were published on, best first; a text without a publication day still tells of days. */
export function rankTexts(texts: readonly PublishedText[]): readonly RankedDay[] {
  const named = texts.map((text, index) => ({ ...text, document: String(index) }));
  const published = new Map(named.map(({ document, dct }) => [document, isRealDay(dct) ? dct : null]));
  return rankDays(
    named.flatMap((text) => mentionsIn(text, text.document)),
    published,
  );
}
