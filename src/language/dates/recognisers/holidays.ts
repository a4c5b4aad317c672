/** Holidays whose day can be reckoned: "Christmas", "Thanksgiving Day", "New Year's Eve". */
import { finding, given, starts, sticky, whichOf, YEAR_TAIL, yearOfTail } from '../building.ts';
import type { Recogniser } from '../expression.ts';
import { GAP } from '../vocabulary.ts';

const NAMES =
  "new year['’]?s day|new year['’]?s eve|christmas eve|christmas day|christmas|thanksgiving day|thanksgiving|independence day|labor day|memorial day|veterans day|halloween|valentine['’]?s day|easter sunday|good friday|victory day|martin luther king day";

export const holiday: Recogniser = {
  name: 'holiday',
  starts: starts(
    'new',
    'christmas',
    'thanksgiving',
    'independence',
    'labor',
    'memorial',
    'veterans',
    'halloween',
    'valentine',
    'easter',
    'good',
    'victory',
    'martin',
    'last',
    'this',
    'next',
  ),
  pattern: sticky(`(?:(last|this|next)${GAP})?(${NAMES})${YEAR_TAIL}?`),
  read: (match, place) => {
    const name = (match[2] ?? '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^(christmas|thanksgiving) day$/, '$1');
    return /^[A-Z]/.test(match[2] ?? '')
      ? [
          finding(place, {
            kind: 'calendar',
            holiday: name,
            ...given('which', whichOf(match[1])),
            ...yearOfTail(match[3]),
          }),
        ]
      : [];
  },
};
