/** A few commands and services, made up for tests of what all commands share. */
import { type Command, defineCommand } from '../../src/command/define-command.ts';
import type { FailureHandling } from '../../src/command/run-call.ts';
import type { NoticeAnswer } from '../../src/domain/answer.ts';
import type { ClaimLibrary, Services } from '../../src/domain/services.ts';

/** An answer that shows what the command was given. */
export const notice = (title: string, lines: readonly string[] = []): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines }],
});

const shown = (values: object): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${name}=${String(value)}`);

const PEOPLE = ['Ada Berg', 'Ada Holm', 'Bruno Stein', 'Ministry of Ports'];

const suggestPeople = (typed: string) =>
  PEOPLE.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).map((name) => ({
    name: `${name} · 2 claims`,
    value: name,
  }));

export const quote = defineCommand({
  name: 'quote',
  description: 'What somebody said',
  options: {
    speaker: {
      type: 'string',
      required: true,
      maxLength: 200,
      description: 'A name',
      autocomplete: suggestPeople,
    },
    about: {
      type: 'string',
      description: 'Only this',
      autocomplete: () => [
        { name: 'Harbour fees · 3 claims', value: 'harbour fees' },
        { name: 'Tides · 1 claim', value: 'tides' },
      ],
    },
    year: { type: 'integer', min: 1900, max: 2100, description: 'Only this year' },
  },
  examples: ['/quote ada berg', '/quote ada berg year:2022'],
  run: (values) => notice('quote', shown(values)),
});

export const draft = defineCommand({
  name: 'draft',
  description: 'What is on record of a year',
  options: { year: { type: 'integer', required: true, min: 1900, max: 2100, description: 'The year' } },
  examples: ['/draft 2022'],
  run: (values) => notice('draft', shown(values)),
});

export const ask = defineCommand({
  name: 'ask',
  description: 'A question',
  options: { question: { type: 'string', required: true, description: 'Your question' } },
  examples: ['/ask did anyone deny it?'],
  run: (values) => notice('ask', shown(values)),
});

export const sources = defineCommand({
  name: 'sources',
  description: 'The documents',
  options: {},
  examples: ['/sources'],
  run: () => notice('sources'),
});

/** One of several that belong together, with a channel and a choice, different on a server. */
export const postHere = defineCommand({
  name: 'post here',
  description: 'Posts',
  forManagers: true,
  options: {
    channel: { type: 'channel', required: true, description: 'Where' },
    form: {
      type: 'string',
      description: 'How',
      choices: [
        { name: 'Every day', value: 'daily' },
        { name: 'Every week', value: 'weekly' },
      ],
    },
  },
  examples: ['/post here <#123456789012345678> form:weekly'],
  run: (values) => notice('nowhere', shown(values)),
  onServer: async (values, _, { serverId }) => notice(serverId, shown(values)),
});

export const broken = defineCommand({
  name: 'broken',
  description: 'Fails',
  options: {},
  examples: ['/broken'],
  run: () => {
    throw new Error('a fault of ours');
  },
});

export const commands: readonly Command[] = [ask, quote, draft, sources, broken, postHere];

/** Nothing on record. */
export const emptyLibrary: ClaimLibrary = {
  documents: [],
  claims: [],
  topics: [],
  speakers: [],
  years: [],
  lexicon: { events: [], topics: [] },
  findSpeaker: () => ({ kind: 'none', knownAs: null, nearest: [] }),
  findClaim: () => null,
  passageAround: () => null,
  claimsBy: () => [],
  findTopic: () => null,
  readPeriod: () => ({ kind: 'unreadable' }),
  understand: (text) => ({
    text,
    wanted: 'what',
    speakers: [],
    polarity: null,
    shared: [],
    unknownNames: [],
    period: null,
    topics: [],
    terms: [],
    figures: [],
  }),
  search: () => ({ hits: [], why: { kind: 'empty' }, leads: [], confidence: 0 }),
  compare: (text) => ({
    query: emptyLibrary.understand(text, ''),
    neighbours: [],
    why: () => ({ kind: 'empty' }),
  }),
  suggestSpeakers: () => [],
  suggestTopics: () => [],
};

export const services: Services = { library: emptyLibrary, today: '2024-05-01', language: 'en' };

/** Failures are for the test that expects them; any other test should hear of them. */
export const noFailures: FailureHandling = {
  reference: () => 'ref-1',
  report: ({ error }) => {
    throw error;
  },
};
