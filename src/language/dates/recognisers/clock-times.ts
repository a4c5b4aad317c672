/** Times of day: "10 p.m.", "9:30", "1700 GMT", "noon". Their day is named next to them or was the last one named. */
import { finding, starts, sticky } from '../building.ts';
import type { Finding, Place, Recogniser } from '../expression.ts';
import { DIGITS, END, GAP } from '../vocabulary.ts';

const ZONE = `(?:${GAP}\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CET|MSK|(?:local|Moscow|Eastern|Kyiv)${GAP}time)${END}\\)?)?`;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day is a placeholder: the refiner that joins times with days, or the resolver, fills it in. */
const clock = (place: Place, time: string): Finding =>
  finding(place, { kind: 'shift', unit: 'day', count: 0, from: 'story' }, { time, dayUnnamed: true });

export const twelveHours: Recogniser = {
  name: 'twelve-hours',
  starts: starts(DIGITS),
  pattern: new RegExp(`(\\d{1,2})(?:[:.](\\d\\d))?${GAP}?([ap])(?:\\.${GAP}?m\\.?|m)(?![a-z])${ZONE}`, 'iy'),
  read: (match, place) => {
    const hour = Number(match[1]);
    if (hour < 1 || hour > 12 || Number(match[2] ?? 0) > 59) return [];
    const of24 = (hour % 12) + ((match[3] ?? '').toLowerCase() === 'p' ? 12 : 0);
    return [clock(place, `T${two(of24)}:${match[2] ?? '00'}`)];
  },
};

export const twentyFourHours: Recogniser = {
  name: 'twenty-four-hours',
  starts: starts(DIGITS),
  pattern: new RegExp(
    `([01]?\\d|2[0-3]):([0-5]\\d)(?![:\\d])${ZONE}|([01]\\d|2[0-3])([0-5]\\d)${GAP}(?:GMT|UTC|hours)${END}`,
    'iy',
  ),
  read: (match, place) => [
    clock(place, `T${two(Number(match[1] ?? match[3]))}:${match[2] ?? match[4] ?? '00'}`),
  ],
};

const NAMES: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

export const namedHour: Recogniser = {
  name: 'named-hour',
  starts: starts(Object.keys(NAMES)),
  pattern: sticky(`(noon|midday|midnight)${ZONE}`),
  read: (match, place) => [clock(place, NAMES[(match[1] ?? '').toLowerCase()] ?? 'T12:00')],
};
