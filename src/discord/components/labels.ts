/** What stands on the buttons and menus of a card. */
export const LABELS = {
  previous: 'Back',
  next: 'Next',
  source: 'Source',
  wrong: 'Wrong?',
  share: 'Share',
  contextOf: 'Context of a claim …',
  choose: 'Choose one …',
  askNext: 'Ask next …',
} as const;
