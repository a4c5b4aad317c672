/** The bot's own words on what the reader of a document should know. */
import type { Warning } from '../domain/article.ts';
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';

export interface WarningWords {
  readonly brokenCharacters: (count: number) => string;
  readonly notUtf8: (encoding: string) => string;
  readonly readAs: (encoding: string) => string;
  readonly openFrontMatter: string;
  readonly unreadLine: (line: string) => string;
  readonly languageUnknown: string;
  readonly notEnglish: string;
}

const en: WarningWords = {
  brokenCharacters: (count) => `${count} broken characters in its UTF-8`,
  notUtf8: (encoding) => `not UTF-8: read as ${encoding}`,
  readAs: (encoding) => `read as ${encoding}`,
  openFrontMatter: 'front matter is not closed by a line ---',
  unreadLine: (line) => `front matter line not understood: ${line}`,
  languageUnknown: 'language not recognised: stored, but read for no claims',
  notEnglish: 'not English: stored, but read for no claims',
};

const ukWord = wordFor('uk');

const uk: WarningWords = {
  brokenCharacters: (count) =>
    `у його UTF-8 ${count} ${ukWord(count, 'пошкоджений знак', 'пошкоджені знаки', 'пошкоджених знаків')}`,
  notUtf8: (encoding) => `не UTF-8: прочитано як ${encoding}`,
  readAs: (encoding) => `прочитано як ${encoding}`,
  openFrontMatter: 'відомості на початку файлу не закриті рядком ---',
  unreadLine: (line) => `незрозумілий рядок у відомостях на початку файлу: ${line}`,
  languageUnknown: 'мову не розпізнано: документ зберігається, але тверджень із нього не взято',
  notEnglish: 'не англійською: документ зберігається, але тверджень із нього не взято',
};

const ruWord = wordFor('ru');

const ru: WarningWords = {
  brokenCharacters: (count) =>
    `в его UTF-8 ${count} ${ruWord(count, 'повреждённый знак', 'повреждённых знака', 'повреждённых знаков')}`,
  notUtf8: (encoding) => `не UTF-8: прочитано как ${encoding}`,
  readAs: (encoding) => `прочитано как ${encoding}`,
  openFrontMatter: 'сведения в начале файла не закрыты строкой ---',
  unreadLine: (line) => `непонятная строка в сведениях в начале файла: ${line}`,
  languageUnknown: 'язык не распознан: документ хранится, но утверждений из него не взято',
  notEnglish: 'не на английском: документ хранится, но утверждений из него не взято',
};

export const WARNING_WORDS: Readonly<Record<Language, WarningWords>> = { en, uk, ru };

export function warningInWords(warning: Warning, words: WarningWords): string {
  switch (warning.kind) {
    case 'broken-characters':
      return words.brokenCharacters(warning.count);
    case 'not-utf-8':
      return words.notUtf8(warning.encoding);
    case 'read-as':
      return words.readAs(warning.encoding);
    case 'open-front-matter':
      return words.openFrontMatter;
    case 'unread-line':
      return words.unreadLine(warning.line);
    case 'language-unknown':
      return words.languageUnknown;
    case 'not-english':
      return words.notEnglish;
  }
}
