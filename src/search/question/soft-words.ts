/** Words that colour a question more than they narrow it: a claim that lacks them may still answer. */
import { stemWord } from '../../language/terms.ts';

const VERBS =
  'ask call begin start end stop help keep let move turn plan try work bring hold seem appear remain stay follow ' +
  'manage intend hope decide choose change affect involve include result face concern handle deal lead matter ' +
  'continue allow carry provide require receive ignore react respond agree accept cancel run put back';
const ADJECTIVES =
  'main key major important short long small different own able sure free good bad great real possible certain ' +
  'likely clear simple common usual whole entire various several single average overall specific particular ' +
  'supposed alleged so-called ongoing upcoming';
const ADVERBS =
  'soon later early late quickly slowly strongly mostly mainly officially publicly openly suddenly finally ' +
  'immediately completely totally fully especially instead again away ahead along maybe perhaps probably';

export const SOFT_FORMS: readonly string[] = [VERBS, ADJECTIVES, ADVERBS].join(' ').split(/[ -]/);
/** Stems. */
const SOFT_WORDS: ReadonlySet<string> = new Set(SOFT_FORMS.map(stemWord));
const ADVERB = /^[a-z]{4,}ly$/;

/** `word` as asked, `stem` its stem. */
export const isSoft = (word: string, stem: string): boolean => SOFT_WORDS.has(stem) || ADVERB.test(word);
