/** Numbers that name or number something: "F-16", "Article 5", telephone numbers, results. */
import { isTightDash, lowerAt, type Piece } from './pieces.ts';
import { anyNumeral, type Veto } from './veto.ts';

const LABEL =
  /^(?:articles?|sections?|chapters?|paragraphs?|clauses?|items?|no|nos|number|pages?|volume|flight|resolution|decree|phase|stage|version|channel|route|highway|room|gate|apartment|battery|battalion|brigade|regiment|checkpoint|appendix|annex|terminal|platform|studio|season|episode|windows|covid|phone|telephone|fax)$/u;
/** Words that also stand before a count ("in a day 40 men"): labels only when they are capitalised. */
const NAMED_LABEL =
  /^(?:Day|Week|Year|Round|Order|Law|Protocol|Part|Step|Unit|Table|Type|Class|Line|Point|Block|Level|Mark|Model|Track|Title|Figure|Hospital|School|Agenda)$/u;

/** "G7", "16A", "1990s", "2nd", "155mm", but not "5km". */
const writtenToLetters: Veto = (pieces, found) =>
  anyNumeral(found, ({ from, to, form }) => {
    if (form === 'words') return false;
    const before = pieces[from - 1];
    const after = pieces[to];
    if (pieces[from]?.glued && before && /[\p{L}+:.,/#@_]$/u.test(before.text)) return true;
    if (!after?.glued || found.measure?.unit === 'pence') return false;
    return after.kind === 'word' && !/^(?:km|kg|km²|kw|mw|gw|ha)$/u.test(after.lower);
  });

/** "F-16", "Covid-19": a dash from a word to the number; "six-month": one from the number to a word. */
const hyphenated: Veto = (pieces, found) => {
  const first = found.numerals[0];
  const last = found.numerals.at(-1);
  if (!first || !last || found.kind !== 'amount') return false;
  if (isTightDash(pieces, first.from - 1) && pieces[first.from - 2]) return true;
  return found.measure === null && isTightDash(pieces, last.to) && pieces[last.to + 1]?.kind === 'word';
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

/** "On March 12 300 men", "in 2024 300 men": the number in front belongs to a date. */
const isOfDate = (pieces: readonly Piece[], at: number): boolean =>
  MONTH.test(lowerAt(pieces, at - 1)) ||
  (/^(?:1[789]|20)\d\d$/u.test(lowerAt(pieces, at)) &&
    /^(?:in|since|by|of|during)$/u.test(lowerAt(pieces, at - 1)));

/** Digits in groups that no unit follows: "20 7946 0018". */
const phoneNumber: Veto = (pieces, found) =>
  found.measure === null &&
  anyNumeral(found, ({ from, to, form }) => {
    const near = (at: number): boolean =>
      pieces[at]?.kind === 'number' && /^\d+$/u.test(pieces[at]?.text ?? '') && !isOfDate(pieces, at);
    return form === 'digits' && (near(from - 1) || near(to)) && near(to - 1);
  });

/** "Article 5", "Decree No. 647", "page 12". */
const labelled: Veto = (pieces, found) => {
  const first = found.numerals[0];
  if (!first || found.measure !== null || /[,.]/u.test(pieces[first.from]?.text ?? '')) {
    return first !== undefined && /^(?:version|section|chapter)$/u.test(lowerAt(pieces, first.from - 1));
  }
  const abbreviated = pieces[first.from - 1]?.text === '.' && pieces[first.from - 1]?.glued;
  const word = pieces[first.from - (abbreviated ? 2 : 1)]?.text ?? '';
  const label = word.toLowerCase();
  if (abbreviated) return /^(?:no|nos|art|sec|p|pp|vol|ch|tel|ph|fax)$/u.test(label);
  return (LABEL.test(label) || NAMED_LABEL.test(word)) && first.to === first.from + 1;
};

const PLACE_OPENINGS = /^(?:in|near|across|outside|throughout|around)$/u;

const FUNCTION_WORDS =
  /^(?:the|a|an|in|on|at|of|by|for|with|from|to|and|but|or|only|just|another|all|about|some|over|under|nearly|almost|around|roughly|exactly|more|than|least|approximately|between|among|after|before|since|when|while|if|that|this|these|those|there|his|her|its|their|our|my|your|both|as|up|no|not|even|then|now|today|meanwhile|overall|altogether|with|into|below|above|every|us|estimated|close|per|plus|minus|where|who|which|total|last|next|past|first)$/u;

const STREET = /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|square)$/u;

/** "12 Elm Street". */
const address: Veto = (pieces, found) =>
  found.measure === null &&
  /^\p{Lu}/u.test(pieces[found.to]?.text ?? '') &&
  [1, 2].some((step) => STREET.test(lowerAt(pieces, found.to + step)));

/** "United 93", "Leopard 2 tanks": a name in front; "In Ukraine 40 people" is none. */
const partOfName: Veto = (pieces, found) => {
  const first = found.numerals[0];
  if (!first || first.form === 'words' || found.measure !== null || found.kind !== 'amount') return false;
  if (first.to !== first.from + 1 || !/^\d{1,4}$/u.test(pieces[first.from]?.text ?? '')) return false;
  const before = pieces[first.from - 1];
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || FUNCTION_WORDS.test(before.lower))
    return false;
  if (PLACE_OPENINGS.test(lowerAt(pieces, first.from - 2)) && first.value >= 3) return false;
  const opens = first.from - 2 < 0 || /^[.!?"“”:]$/u.test(pieces[first.from - 2]?.text ?? '');
  // A sentence may open with any word; a verb or adverb there has an ending of its own.
  return !(opens && /(?:ly|ing|ed)$/u.test(before.lower) && before.lower !== 'united');
};

/** "3-1", "331-45": the first of a pair of results is not below the second. */
const score: Veto = (pieces, found) => {
  if (found.numerals.length !== 1 || found.measure !== null) return false;
  const isNumber = (at: number): boolean => pieces[at]?.kind === 'number';
  return (
    (isTightDash(pieces, found.to) && isNumber(found.to + 1)) ||
    (isTightDash(pieces, found.from - 1) && isNumber(found.from - 2))
  );
};

/** "1." at the head of a list's line. */
const listMarker: Veto = (pieces, found) => {
  const before = pieces[found.from - 1];
  const stop = pieces[found.to];
  const opens = before === undefined || /^[.!?•*]$/u.test(before.text);
  return opens && stop?.text === '.' && stop.glued && /^\d{1,2}$/u.test(pieces[found.from]?.text ?? '');
};

/** "the Group of Seven": a capital within the sentence makes it a name. */
const nameOfGroup: Veto = (pieces, { from, numerals }) =>
  numerals[0]?.form === 'words' &&
  /^\p{Lu}/u.test(pieces[from]?.text ?? '') &&
  lowerAt(pieces, from - 1) === 'of' &&
  /^\p{Lu}/u.test(pieces[from - 2]?.text ?? '');

export const NAME_VETOES: readonly Veto[] = [
  writtenToLetters,
  hyphenated,
  phoneNumber,
  labelled,
  address,
  partOfName,
  score,
  listMarker,
  nameOfGroup,
];
