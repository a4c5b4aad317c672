/** The bot's own words in /review: what readers reported, and what the operator has decided. */
import type { Correction, ReportReason } from '../domain/review.ts';
import type { Language } from '../domain/subscription.ts';
import { wordFor } from './counting.ts';

export interface ReviewWords {
  readonly nothing: string;
  readonly noneOpen: string;
  readonly reported: (claims: number) => string;
  readonly reasons: Readonly<Record<ReportReason, string>>;
  readonly one: (number: number, of: number, reasons: string) => string;
  /** Of reports whose claim is gone from a document. */
  readonly gone: (reports: number, claim: string, document: string) => string;
  /** Of a decision that no claim of a document fits; `became`: one of these. */
  readonly stale: (became: string, day: string, claim: string, document: string) => string;
  readonly became: Readonly<Record<Correction['kind'], string>>;
  readonly moreStale: (count: number) => string;

  readonly confirmed: string;
  readonly staysAsItIs: string;
  readonly hidden: string;
  readonly shownNowhere: string;
  readonly bringsBack: (claim: string) => string;
  readonly corrected: string;
  readonly takenBack: string;
  readonly closed: (reports: number) => string;
  readonly reopened: (reports: number) => string;

  /** In a list of choices. */
  readonly decided: (became: string, day: string) => string;
  readonly outlet: string;
}

const enCounted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const en: ReviewWords = {
  nothing: 'Nothing to review',
  noneOpen: 'No report is open.',
  reported: (claims) => enCounted(claims, 'reported claim'),
  reasons: {
    speaker: 'wrong speaker',
    date: 'wrong date',
    'no-claim': 'not a claim',
    other: 'something else',
  },
  one: (number, of, reasons) => `${number} of ${of}: ${reasons}`,
  gone: (reports, claim, document) =>
    `${enCounted(reports, 'report')} on ${claim} fit no claim of ${document} any more, for it has changed. /review confirm ${claim} closes them.`,
  stale: (became, day, claim, document) =>
    `${claim} was ${became} on ${day}, but no claim of ${document} fits that any more, for it has changed. /review undo ${claim} forgets it.`,
  became: { corrected: 'corrected', hidden: 'hidden' },
  moreStale: (count) => `${count} more fit no claim any more either.`,
  confirmed: 'Confirmed',
  staysAsItIs: 'The claim stays as it is.',
  hidden: 'Hidden',
  shownNowhere: 'The claim is shown nowhere any more, nor is what repeats it in its document.',
  bringsBack: (claim) => `/review undo ${claim} brings it back.`,
  corrected: 'Corrected',
  takenBack: 'Taken back',
  closed: (reports) => `${enCounted(reports, 'report')} ${reports === 1 ? 'is' : 'are'} closed.`,
  reopened: (reports) => `${enCounted(reports, 'report')} ${reports === 1 ? 'is' : 'are'} open again.`,
  decided: (became, day) => `${became} on ${day}`,
  outlet: 'outlet',
};

const ukWord = wordFor('uk');
const ukReports = (count: number): string =>
  `${count} ${ukWord(count, 'повідомлення', 'повідомлення', 'повідомлень')}`;

const uk: ReviewWords = {
  nothing: 'Немає що розглядати',
  noneOpen: 'Відкритих повідомлень про помилки немає.',
  reported: (claims) =>
    `${claims} ${ukWord(
      claims,
      'твердження, про помилку в якому повідомили',
      'твердження, про помилки в яких повідомили',
      'тверджень, про помилки в яких повідомили',
    )}`,
  reasons: {
    speaker: 'сказав хтось інший',
    date: 'неправильна дата',
    'no-claim': 'не твердження',
    other: 'щось інше',
  },
  one: (number, of, reasons) => `${number} з ${of}: ${reasons}`,
  gone: (reports, claim, document) =>
    `${ukReports(reports)} про ${claim} більше не ${ukWord(reports, 'відповідає', 'відповідають', 'відповідає')} жодному твердженню в ${document}, бо документ змінився. /review confirm ${claim} закриє ${reports === 1 ? 'його' : 'їх'}.`,
  stale: (became, day, claim, document) =>
    `${claim}: ${became} ${day}, але жодне твердження в ${document} цьому більше не відповідає, бо документ змінився. /review undo ${claim} скасує це рішення.`,
  became: { corrected: 'виправлено', hidden: 'приховано' },
  moreStale: (count) =>
    `Ще ${count} теж більше не ${ukWord(count, 'відповідає', 'відповідають', 'відповідає')} жодному твердженню.`,
  confirmed: 'Підтверджено',
  staysAsItIs: 'Твердження залишається таким, яким є.',
  hidden: 'Приховано',
  shownNowhere: 'Твердження більше ніде не показується, як і те, що повторює його в документі.',
  bringsBack: (claim) => `/review undo ${claim} поверне його.`,
  corrected: 'Виправлено',
  takenBack: 'Рішення скасовано',
  closed: (reports) => `Закрито ${ukReports(reports)}.`,
  reopened: (reports) => `Знову відкрито ${ukReports(reports)}.`,
  decided: (became, day) => `${became} ${day}`,
  outlet: 'видання',
};

const ruWord = wordFor('ru');
const ruReports = (count: number): string =>
  `${count} ${ruWord(count, 'сообщение', 'сообщения', 'сообщений')}`;

const ru: ReviewWords = {
  nothing: 'Рассматривать нечего',
  noneOpen: 'Открытых сообщений об ошибках нет.',
  reported: (claims) =>
    `${claims} ${ruWord(
      claims,
      'утверждение, об ошибке в котором сообщили',
      'утверждения, об ошибках в которых сообщили',
      'утверждений, об ошибках в которых сообщили',
    )}`,
  reasons: {
    speaker: 'сказал кто-то другой',
    date: 'неверная дата',
    'no-claim': 'не утверждение',
    other: 'что-то другое',
  },
  one: (number, of, reasons) => `${number} из ${of}: ${reasons}`,
  gone: (reports, claim, document) =>
    `${ruReports(reports)} о ${claim} больше не ${ruWord(reports, 'соответствует', 'соответствуют', 'соответствуют')} ни одному утверждению в ${document}, так как документ изменился. /review confirm ${claim} закроет ${reports === 1 ? 'его' : 'их'}.`,
  stale: (became, day, claim, document) =>
    `${claim}: ${became} ${day}, но ни одно утверждение в ${document} этому больше не соответствует, так как документ изменился. /review undo ${claim} отменит это решение.`,
  became: { corrected: 'исправлено', hidden: 'скрыто' },
  moreStale: (count) =>
    `Ещё ${count} тоже больше не ${ruWord(count, 'соответствует', 'соответствуют', 'соответствуют')} ни одному утверждению.`,
  confirmed: 'Подтверждено',
  staysAsItIs: 'Утверждение остаётся таким, какое есть.',
  hidden: 'Скрыто',
  shownNowhere: 'Утверждение больше нигде не показывается, как и то, что повторяет его в документе.',
  bringsBack: (claim) => `/review undo ${claim} вернёт его.`,
  corrected: 'Исправлено',
  takenBack: 'Решение отменено',
  closed: (reports) => `Закрыто ${ruReports(reports)}.`,
  reopened: (reports) => `Снова открыто ${ruReports(reports)}.`,
  decided: (became, day) => `${became} ${day}`,
  outlet: 'издание',
};

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { en, uk, ru };
