/** A subscription in words: when, where, about what, and what stands in its way. */
import { type ChannelRights, POSTING_RIGHTS } from '../../domain/server-call.ts';
import type { Topic } from '../../domain/services.ts';
import type { PauseReason, Subscription } from '../../domain/subscription.ts';
import { dayInWords } from '../../domain/time-in-words.ts';
import { LANGUAGE_NAMES } from './languages.ts';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** "every Monday at 08:00 (Europe/Kyiv)" */
export function cadenceInWords({
  time,
  zone,
  weekday,
}: Pick<Subscription, 'time' | 'zone' | 'weekday'>): string {
  const days = weekday === null ? 'every day' : `every ${WEEKDAYS[weekday - 1] ?? 'week'}`;
  return `${days} at ${time} (${zone})`;
}

export const topicInWords = (topic: string | null, topics: readonly Topic[]): string =>
  topic === null ? 'all topics' : (topics.find(({ id }) => id === topic)?.label ?? topic);

export const channelInWords = ({ name }: ChannelRights): string =>
  name === null ? 'a channel that I do not see' : `#${name}`;

/** "29 November 2026, 08:00", as the clocks of the zone have it. */
export function momentInWords(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `${dayInWords(`${of('year')}-${of('month')}-${of('day')}`)}, ${of('hour')}:${of('minute')}`;
}

export const PAUSES: Readonly<Record<PauseReason, string>> = {
  'by-moderator': 'paused by a moderator; /digest resume goes on',
  'channel-gone': 'paused: the channel is gone. Unsubscribe, and subscribe in another',
  'no-permission': `paused: I may not post there. Give me ${POSTING_RIGHTS.join(', ')}, then /digest resume`,
  'left-server': 'paused: I was not on this server. /digest resume goes on',
  refused: 'paused: Discord refused the message. /digest resume tries again',
  unreadable:
    'paused: for three days I could not see whether the last one had arrived. /digest resume goes on; what it told may come again',
};

/** The bot's own words, and what a quiet day brings. */
export const mannerInWords = ({
  language,
  onQuietDay,
}: Pick<Subscription, 'language' | 'onQuietDay'>): string =>
  `in ${LANGUAGE_NAMES[language]}; a day without news brings ${onQuietDay === 'line' ? 'one line' : 'nothing'}`;
