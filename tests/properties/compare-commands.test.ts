/** What Discord gives back of commands is told from what has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { compareCommands, isSame } from '../../src/discord/compare-commands.ts';
import { registrationPayload } from '../../src/discord/registration.ts';
import { keptCommand } from '../support/discord/command-side.ts';
import { IDS } from '../support/discord/fixtures.ts';

type Json = Readonly<Record<string, unknown>>;

const name = fc.stringMatching(/^[a-z]{1,12}$/);
const words = fc.string({ minLength: 1, maxLength: 20 });
/** "id" is a language (Indonesian), and no id. */
const localised = fc.dictionary(fc.constantFrom('uk', 'ru', 'id', 'en-GB'), words);
const named = { name, description: words };
const languages = { name_localizations: localised, description_localizations: localised };
const choice = fc.record(
  { name: words, value: words, name_localizations: localised },
  { requiredKeys: ['name', 'value'] },
);
const flags = { required: fc.boolean(), autocomplete: fc.boolean() };
const option = fc.oneof(
  fc.record(
    { ...named, ...languages, ...flags, type: fc.constant(3), max_length: fc.integer({ min: 1, max: 6000 }) },
    { requiredKeys: ['name', 'description', 'type'] },
  ),
  fc.record(
    { ...named, type: fc.constant(4), min_value: fc.integer(), max_value: fc.integer() },
    { requiredKeys: ['name', 'description', 'type'] },
  ),
  fc.record(
    {
      ...named,
      type: fc.constant(3),
      choices: fc.uniqueArray(choice, { maxLength: 4, selector: (one) => one.name }),
    },
    { requiredKeys: ['name', 'description', 'type'] },
  ),
  fc.record({ ...named, type: fc.constant(7), channel_types: fc.constantFrom([0, 5], [5, 0], []) }),
);
const options = fc.uniqueArray(option, { maxLength: 5, selector: (one) => one.name });
const subcommand = fc.record({ ...named, type: fc.constant(1), options });
const places = {
  contexts: fc.constantFrom([0], [0, 1], [2, 1, 0]),
  integration_types: fc.constantFrom([0], [0, 1], [1, 0]),
  default_member_permissions: fc.constantFrom('32', null),
};
const slashCommand = fc.record(
  {
    ...named,
    ...languages,
    ...places,
    type: fc.constant(1),
    options: fc.oneof(options, fc.array(subcommand, { maxLength: 3 })),
  },
  { requiredKeys: ['name', 'description'] },
);
const inMenu = fc.record(
  { name: words, type: fc.constant(3), ...places },
  { requiredKeys: ['name', 'type'] },
);
const several = fc.uniqueArray(fc.oneof(slashCommand, inMenu), {
  maxLength: 6,
  selector: (one) => `${'type' in one ? one.type : 1} ${one.name}`,
});

const given = (payload: readonly object[], guildId: string | null): Json[] =>
  payload.map((command, index) => keptCommand(JSON.parse(JSON.stringify(command)), guildId, index)).reverse();

describe('commands compared with what Discord has', () => {
  it('are the same whatever Discord adds, leaves out and puts in another order', () => {
    fc.assert(
      fc.property(several, (payload) => {
        expect(compareCommands(payload, given(payload, null))).toMatchObject({
          added: [],
          changed: [],
          removed: [],
        });
        const onServer = compareCommands(payload, given(payload, IDS.server), 'one server');
        expect(isSame(onServer)).toBe(true);
        expect(onServer.unchanged).toHaveLength(payload.length);
      }),
    );
  });

  it('differ where one option has other words', () => {
    fc.assert(
      fc.property(slashCommand, option, words, (command, changed, other) => {
        fc.pre(other !== changed.description);
        const before = { ...command, options: [changed] };
        const after = { ...command, options: [{ ...changed, description: other }] };
        expect(compareCommands([after], given([before], null)).changed).toEqual([
          { name: `/${command.name}`, fields: [`options.${changed.name}.description`] },
        ]);
      }),
    );
  });

  it('are our own when they are registered', () => {
    const payload = registrationPayload(commands);
    expect(isSame(compareCommands(payload, given(payload, null)))).toBe(true);
    expect(isSame(compareCommands(payload, given(payload, IDS.server), 'one server'))).toBe(true);
  });
});

describe('a difference', () => {
  const quote = {
    type: 1,
    name: 'quote',
    description: 'Who said it',
    contexts: [0, 1],
    options: [
      { type: 3, name: 'speaker', description: 'Who', required: true },
      { type: 4, name: 'year', description: 'When', max_value: 2100 },
    ],
  };
  const fieldsOf = (after: Json): readonly string[] =>
    compareCommands([after], given([quote], null)).changed.flatMap(({ fields }) => fields);
  const [speaker, year] = quote.options;

  it.each([
    ['other words', { ...quote, description: 'Who says it' }, ['description']],
    ['other places', { ...quote, contexts: [0, 1, 2] }, ['contexts']],
    [
      'another limit',
      { ...quote, options: [speaker, { ...year, max_value: 2200 }] },
      ['options.year.max_value'],
    ],
    [
      'no longer required',
      { ...quote, options: [{ ...speaker, required: false }, year] },
      ['options.speaker.required'],
    ],
    [
      'an option more',
      { ...quote, options: [speaker, year, { type: 5, name: 'private', description: 'You' }] },
      ['options.private'],
    ],
    ['an option less', { ...quote, options: [speaker] }, ['options.year']],
    ['another order', { ...quote, options: [year, speaker] }, ['order of options']],
    [
      'words in Ukrainian',
      { ...quote, description_localizations: { uk: 'Хто сказав' } },
      ['description_localizations'],
    ],
    ['words in Indonesian', { ...quote, name_localizations: { id: 'kutipan' } }, ['name_localizations']],
    ['nothing', { ...quote, contexts: [1, 0] }, []],
  ])('of %s is named', (_, after, fields) => {
    expect(fieldsOf(after)).toEqual(fields);
  });

  it('of whole commands is named, and entries in menus are others than typed commands', () => {
    const entry = { type: 3, name: 'quote' };
    expect(compareCommands([entry, { ...quote, name: 'ask' }], given([quote], null))).toEqual({
      added: ['Apps → quote', '/ask'],
      changed: [],
      removed: ['/quote'],
      unchanged: [],
    });
  });

  it('of places does not count on one server, whose commands are shown there alone', () => {
    const other = { ...quote, contexts: [0], integration_types: [0, 1] };
    expect(isSame(compareCommands([other], given([quote], IDS.server), 'one server'))).toBe(true);
  });
});
