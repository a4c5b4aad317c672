/** Who the author is, under the article: about the writer, not the news. */
import { BODY_KINDS, type Kinds, type Page, type Rule, type Unit } from '../page.ts';

const LONGEST = 70;
const BIOGRAPHY =
  /^([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]+(?: [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]+){1,3}),? (?:is|was|writes|covers|reports|has (?:been|covered|reported|written)|joined|works|leads|teaches)\b/;
const TRADE =
  /\b(?:reporter|correspondent|journalist|editor|writer|columnist|contributor|author|fellow|professor|lecturer|researcher|analyst|photographer|producer|writes|covers|reports|newsroom|reporting)\b/i;

const nameOf = (unit: Unit): string | null =>
  unit.words <= LONGEST && TRADE.test(unit.text) ? (BIOGRAPHY.exec(unit.text)?.[1] ?? null) : null;

/** The signer's name stands in a byline; where nobody signs, the name must be new to the article. */
function isAuthor({ units }: Page, kinds: Kinds, at: number, name: string): boolean {
  const signed = units.some((unit, i) => kinds[i] === 'metadata' && unit.text.includes(name));
  if (signed) return true;
  const family = name.split(' ').at(-1) ?? name;
  return !units.some((unit, i) => i !== at && BODY_KINDS.has(kinds[i] ?? null) && unit.text.includes(family));
}

export const biographies: Rule = (page, kinds) => {
  const last = kinds.findLastIndex((kind) => BODY_KINDS.has(kind));
  const decisions = [];
  for (let i = last; i > Math.max(0, last - 4); i--) {
    const unit = page.units[i];
    const name = unit && kinds[i] === 'paragraph' ? nameOf(unit) : null;
    if (name && isAuthor(page, kinds, i, name)) decisions.push({ unit: i, kind: 'boilerplate' as const });
  }
  return decisions;
};
