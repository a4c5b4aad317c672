/** Bylines, dates, reading times, tags, credits of the staff, corrections: about the article, not the news. */
import { isClockLine, stampsIn, withoutStamps } from '../dates-in-metadata.ts';
import { segmentsOf, wordsOf } from '../features.ts';
import type { Rule, Unit } from '../page.ts';

const LABELS =
  /\b(?:first published|last (?:updated|modified|edited)|(?:was )?(?:published|updated|posted|modified|created|edited|filed|date|time|issued|released)(?: on| at)?|reading time|read time|author|by|written by|at|on|in|and|from|edt|est|utc|gmt|views?|comments?|shares?|a?m|p\.?m)\b:?|[|·•,:—–/()-]/gi;
const BYLINE =
  /^(?:by|written by|author|authors|reported by|story by|text by|words by|interview by|posted by|from|from our)\s?:?\s+(?=[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ@*[_])/i;
const NAME_WORD =
  /^(?:[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]*|and|of|the|for|de|van|von|da|bin|al|news|desk|staff|writer|writers|reporter|correspondent|editor|editors|in|with|at|team|newsroom|service|agency|agencies|our|special|senior|political|defence|defense|foreign|contributor|columnist|to)$/;
const OTHERS: readonly RegExp[] = [
  /^(?:first )?(?:published|posted|updated|last updated|author|authors|by|date)(?: on| at)?:?$/i,
  /^[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.,&' ]{1,40}\s*[—–-]$/,
  /^\(?(?:reporting|writing|additional reporting|reported|editing|compiled|translated|translation|edited|photography|produced|with reporting|with additional reporting|with files|fact[- ]check(?:ed|ing)?|illustrations?|graphics?|video)\b(?: and (?:editing|writing|reporting|translation))? (?:by|from)\b/i,
  /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b/i,
  /^(?:(?:editor|publisher|author|writer)['’]?s['’]? note|correction|clarification|note to (?:readers|editors)|disclaimer|disclosure)s?\b(?: \([^)]{0,40}\))?\s*[:—–-]/i,
  /^[([]?(?:this|the|our) (?:article|story|report|post|piece|page|version|headline|interview|conversation|transcript|discussion|q ?(?:&|and) ?a|text|excerpt|essay|speech)\b[^.]{0,40}\b(?:was|were|has been|have been|is being|will be) (?:(?:lightly|slightly) )?(?:condensed|shortened|abridged|updated|amended|corrected|edited|revised|first published|originally published|republished|translated|syndicated|adapted|modified|clarified)\b/i,
  /^(?:this|the) (?:article|story|post|piece) (?:first|originally) appeared\b/i,
  /^(?:tags?|topics?|categor(?:y|ies)|keywords|filed under|posted in|published in|section|labels|more about|in this (?:article|story)|read (?:this )?in|hashtags?|subjects?|regions?|location)\s?:\s*\S/i,
  /^(?:for immediate release|embargoed until|press release|media contacts?:|contact:|media inquiries:|press contact:?|###|-+ ?ends? ?-+|ends$|\(?ends\)?$)/i,
  /^[^.!?"“”]{3,120}[,:;]? \(?(?:tel|phone|telephone|mobile|mob|ph)\b\.?:? ?\+?\(?\d[\d ()/-]{5,24}\)?\.?$/i,
  /^#[A-Za-zÀ-ž][A-Za-zÀ-ž0-9_]*(?:,?\s+#[A-Za-zÀ-ž][A-Za-zÀ-ž0-9_]*)*$/,
];
/** A part of a line that says when it was: a clock time alone would be any programme. */
const DATED = /\b(?:19|20)\d{2}\b|^(?:first )?(?:published|posted|updated|issued|released)\b/i;
const MOST_WORDS = 24;

/** Words that remain when dates, times and labels are taken away. */
const residue = (text: string): string[] => wordsOf(withoutStamps(text).replace(LABELS, ' '));

const isName = (words: readonly string[]): boolean =>
  words.length <= 9 && words.every((word) => NAME_WORD.test(word));

function isStamped(unit: Unit): boolean {
  if (unit.words > MOST_WORDS) return false;
  const stamps = stampsIn(unit.text).length;
  if (stamps === 0) return false;
  const rest = residue(unit.text);
  if (rest.length === 0) return true;
  const labelled = /^(?:by|published|updated|posted|last|first|date|modified|created)\b/i.test(unit.text);
  const hasYear = /\b(?:19|20)\d{2}\b|\bmin\b|\bminute|\bago\b/i.test(unit.text);
  if (labelled && rest.length <= 2) return true;
  return (labelled || (hasYear && !unit.closes)) && isName(rest) && rest.length <= (labelled ? 9 : 6);
}

function isByline(text: string): boolean {
  if (!BYLINE.test(text)) return false;
  const rest = text.replace(BYLINE, '');
  const words = wordsOf(withoutStamps(rest));
  if (text.startsWith('By ') && words.length <= 8 && stampsIn(rest).length > 0) return true;
  const lower = words.filter((word) => !NAME_WORD.test(word)).length;
  return !/[.!?]$/.test(text) ? lower <= 1 : lower === 0 && words.length <= 5;
}

/** "The harbour board | Published 5.6.2023 | Press release": what the bars set apart is one date and few words. */
function isBarred(unit: Unit): boolean {
  if (unit.words > MOST_WORDS || unit.closes) return false;
  const parts = segmentsOf(unit.text);
  if (parts.length < 2 || parts.length > 6) return false;
  const isTold = (part: string): boolean =>
    isByline(part) || (DATED.test(part) && stampsIn(part).length > 0 && residue(part).length === 0);
  return parts.some(isTold) && parts.every((part) => isTold(part) || wordsOf(part).length <= 5);
}

export const metadataLines: Rule = ({ units }, kinds) =>
  units.flatMap((unit, i) => {
    if (kinds[i] !== null || unit.mark === 'title') return [];
    const isMetadata =
      isClockLine(unit.text) ||
      isStamped(unit) ||
      (unit.words <= 16 && isByline(unit.text)) ||
      isBarred(unit) ||
      (unit.words <= 80 && OTHERS.some((pattern) => pattern.test(unit.text)));
    return isMetadata ? [{ unit: i, kind: 'metadata' as const }] : [];
  });
