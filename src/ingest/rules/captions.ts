/** Captions and photo credits, by their build: who took the picture is written in a few set ways. */
import { datesWithYear } from '../dates-in-metadata.ts';
import { wordsOf } from '../features.ts';
import type { Decision, Page, Rule, Unit } from '../page.ts';

const LEAD =
  /^[[(]?(?:file )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|infographics?|screenshot|screengrab|screen grab|footage|still|map|chart|art|artwork|credit|photo credit|image credit|image source|image caption|media caption|file|pictured|caption|courtesy|handout|illustrative (?:photo|image)|video grab|above|left|right)(?: (?:by|credit|source|courtesy(?: of)?|from|illustration|caption|via))?\s?(?::|(?<=(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video|footage|credit|caption|courtesy|handout) (?:by|of|via|from|courtesy|caption|source))\s)\s*\S/i;
const LABELLED = /^(?:image|media|video|photo|picture) (?:source|caption|credit),\s*\S/i;
const TRAIL =
  /(?:[.,;"”)|\]]\s*|\s[|/–—-]\s?|\()(?:(?:(?:archive|file|stock|illustrative|courtesy|handout|pool|representative) )*(?:photo|photograph|image|picture|illustration|credit|video|screenshot|source|file|map|graphic|visuals?)s?(?: (?:credit|source|by|courtesy of|courtesy|from|via))?\s?[:/©]|(?:photo(?:graph)?|image|picture|illustration|video|courtesy)s? (?:by|of|from|via|courtesy(?: of)?) ?(?=[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ])|©\s?)\s?[^.!?]{0,90}[.)\]]*$/i;
const PARENTHESIS =
  /[([](?=[^()[\]]{2,80}[)\]]\.?$)[^()[\]]{0,60}(?:\b(?:photo|image|images|handout|file|pool|via|getty|courtesy|screenshot|video)\b|\/)[^()[\]]{0,60}[)\]]\.?$/i;
/** "Name / Agency / Agency" with nothing else, at the end or alone. */
const SLASHED =
  /^[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ0-9][A-Za-zÀ-ž0-9.'’&-]*(?: [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’&-]*){0,3}(?: ?\/ ?[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.'’&-]*(?: (?:[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’&-]*|via|for|of)){0,4}){1,3}\.?$/;
const SLASHED_TAIL =
  /[.!?”"']\s+[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’&-]*(?: [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’&-]*){0,3}(?: ?\/ ?[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.'’&-]*(?: [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’&-]*){0,3}){1,3}\.?$/;
const AGENCY_IMAGES =
  /^[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ0-9][^.!?]{0,60}(?:\bImages|\bvia [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.]*|\bPool|\bHandout|\bPress Service)(?: via [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž ]{1,30})?$/;
/** "[2/5] A ferry leaves …": which picture of a gallery it is. */
const NUMBERED = /^\[\d{1,2} ?(?:\/|of) ?\d{1,2}\]\s+\S|^\d{1,2} of \d{1,2} [|–—-] \S/;
/** A picture agency sells its pictures where they stand. */
const LICENSED = /\b(?:purchase|acquire|buy) licen[cs]ing rights\b.{0,40}$/i;
/** Where the links of Markdown lead is no credit, though it has slashes. */
const LINK_TARGET = /\]\([^()\s]{1,500}\)/g;

const SPEECH =
  /\b(?:said|says|told|announced|added|according|reported|claimed|stated|warned|denied|wrote|noted|explained|confirmed|declared|insisted|argued)\b/i;
const PRESENT =
  /^(?:\S+ ){0,12}?(?:stands?|walks?|attends?|watch(?:es)?|speaks?|looks?|holds?|waits?|delivers?|gestures?|shakes?|arrives?|reacts?|takes?|sits?|poses?|inspects?|visits?|listens?|addresses|carr(?:y|ies)|pass(?:es)?|ride[s]?|march(?:es)?|rises?|burns?|works?|line[s]? up|gathers?|meets?|depict(?:s|ing)|showing|shows?|standing|walking|attending|speaking|holding|waiting|marching|wearing|is seen|are seen|seen|pictured|leaves?|fire[s]?|clear[s]?|prepares?|greets?|smiles?|plays?|lays?|prays?|embraces?|lights?|crosses|helps?|drives?|flies|fly|applauds?|chats?|wears?)\b/i;

const isCredit = (unit: Unit): boolean =>
  unit.words <= 14 &&
  (SLASHED.test(unit.text) || AGENCY_IMAGES.test(unit.text) || (/^©/.test(unit.text) && unit.words <= 8));

function isWholeCaption(unit: Unit): boolean {
  if (unit.words > 70) return false;
  const text = unit.text.replace(LINK_TARGET, ']');
  return (
    LEAD.test(text) ||
    LABELLED.test(text) ||
    NUMBERED.test(text) ||
    LICENSED.test(text) ||
    (!SPEECH.test(text.slice(0, -60)) && (SLASHED_TAIL.test(text) || PARENTHESIS.test(text))) ||
    TRAIL.test(text)
  );
}

/** Does the unit, next to a credit, describe a picture: one sentence in the present, or ended by a date? */
function describesPicture(unit: Unit): boolean {
  if (unit.words > 60 || unit.words < 3 || SPEECH.test(unit.text)) return false;
  const sentences = unit.text.split(/[.!?]["”']?\s+(?=[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ])/).length;
  if (sentences > 3) return false;
  const dated = datesWithYear(unit.text).some(({ end }) => end >= unit.text.length - 3);
  return dated || !unit.closes || PRESENT.test(unit.text);
}

function belongingTo(page: Page, credit: number): Decision[] {
  const before = page.units[credit - 1];
  const alone = page.units[credit];
  if (!before || !alone || before.mark === 'title' || before.mark === 'heading') return [];
  // A headline may stand over a picture; an unpunctuated line is a caption only when the credit is glued to it.
  const near = alone.gap <= (before.closes ? 2 : 0);
  return near && before.words >= 5 && describesPicture(before) ? [{ unit: credit - 1, kind: 'caption' }] : [];
}

export const captions: Rule = (page, kinds) =>
  page.units.flatMap((unit, i) => {
    if (kinds[i] !== null || unit.mark === 'title' || unit.mark === 'heading' || unit.mark === 'bullet')
      return [];
    if (isCredit(unit)) {
      const own: Decision = { unit: i, kind: 'caption' };
      return kinds[i - 1] === null ? [own, ...belongingTo(page, i)] : [own];
    }
    return isWholeCaption(unit) && wordsOf(unit.text).length > 0
      ? [{ unit: i, kind: 'caption' as const }]
      : [];
  });
