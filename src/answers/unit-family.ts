/** Tells what sort of thing a figure counts, so that only like is compared with like. */
import type { Figure } from '../domain/figure.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../language/figures/currencies.ts';

export type UnitFamily = 'people' | 'age' | 'duration' | 'share' | 'money' | 'things' | 'unknown';

const AGE = /\bage[sd]?\b|\byears? old\b|-year-olds?\b/i;
const DURATION = /^(second|minute|hour|day|night|week|fortnight|month|quarter|year|decade)s?$/i;
const SHARE = /^(%|per ?cent|percent(age points?)?|points?)$/i;
const CURRENCY_CODE = /^[A-Z]{3}$/;
const MONEY = new RegExp(`^(?:[${CURRENCY_SIGNS}]|(?:us )?(?:${CURRENCY_NAMES}))$`, 'i');
const PEOPLE =
  /^(people|persons?|men|women|children|boys|girls|civilians?|citizens?|residents?|inhabitants?|refugees?|soldiers?|troops|personnel|servicem[ae]n|servicewom[ae]n|conscripts?|recruits?|draftees?|reservists?|volunteers?|officers?|fighters?|mercenaries|prisoners?|workers?|employees|members?|casualties|victims?|dead|killed|wounded|injured|deaths|students?|patients?|voters?|migrants?)$/i;

/** Nouns before which a unit may carry other words ("volunteer professional soldiers", "men of fighting age"). */
export function unitFamily({ unit }: Figure): UnitFamily {
  if (unit === null) return 'unknown';
  if (AGE.test(unit)) return 'age';
  const words = unit.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (SHARE.test(unit) || SHARE.test(last)) return 'share';
  if (CURRENCY_CODE.test(last) || MONEY.test(unit) || MONEY.test(last)) return 'money';
  if (DURATION.test(last)) return 'duration';
  return words.some((word) => PEOPLE.test(word)) ? 'people' : 'things';
}

const CHANGE =
  /\b(increase|rise|growth|gain|jump|surge|drop|fall|decrease|decline|cut|reduction) (of|by)( \w+){0,3} $/i;
const CHANGED =
  /\b(increas\w+|rose|grew|rais\w+|fell|dropped|declin\w+|decreas\w+|cut|reduc\w+)( \w+){0,3} by $/i;
const WINDOW = 60;

/** Is the figure a difference ("an increase of 10,000") and not an amount? Read from the words before it. */
export function isChange({ exact }: Figure, text: string): boolean {
  const at = text.indexOf(exact);
  if (at < 0) return false;
  const before = `${text.slice(Math.max(0, at - WINDOW), at).trimEnd()} `;
  return CHANGE.test(before) || CHANGED.test(before);
}

const SIZE =
  /\b(has|had|have|having|numbers|numbered|numbering|totals|totalled|totalling|stands at|stood at|strength of|size of|army of|force of)( \w+){0,3} $/i;

/** Is the figure how many there are in all ("an army of a million"), and not how many are taken, lost or wanted? */
export function isSize({ exact }: Figure, text: string): boolean {
  const at = text.indexOf(exact);
  return at >= 0 && SIZE.test(`${text.slice(Math.max(0, at - WINDOW), at).trimEnd()} `);
}

/** The numbers that a figure allows, both included. "about" is read as ten in a hundred. */
export function rangeOf({ value, max, qualifier }: Figure): { readonly low: number; readonly high: number } {
  if (max !== undefined) return { low: value, high: max };
  if (qualifier === 'at least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (qualifier === 'at most') return { low: Number.NEGATIVE_INFINITY, high: value };
  const slack = qualifier === 'about' ? Math.abs(value) / 10 : 0;
  return { low: value - slack, high: value + slack };
}
