/** The checker of buttons, menus and forms finds what it is there to find. */
import { describe, expect, it } from 'vitest';
import { limitViolations } from '../support/discord/payload-limits.ts';

const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, item: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => item(n));

const quiet = { allowed_mentions: { parse: [] }, embeds: [{ title: 't' }] };
const rows = (...components: object[][]) =>
  limitViolations('POST', '/channels/1/messages', {
    ...quiet,
    components: components.map((inside) => ({ type: 1, components: inside })),
  });
const button = (part: object = {}) => ({ type: 2, style: 1, custom_id: 'b', label: 'B', ...part });
const link = (part: object = {}) => ({ type: 2, style: 5, url: 'https://a.example', label: 'L', ...part });
const option = (part: object = {}) => ({ label: 'O', value: 'o', ...part });
const menu = (part: object = {}) => ({ type: 3, custom_id: 'm', options: [option()], ...part });
const options = (list: object[], part: object = {}) => rows([menu({ options: list, ...part })]);

const form = (part: object) =>
  limitViolations('POST', '/interactions/1/token/callback', {
    type: 9,
    data: { custom_id: 'f', title: 'F', components: [field()], ...part },
  });
const input = (part: object = {}) => ({ type: 4, custom_id: 'i', style: 2, ...part });
const field = (part: object = {}) => ({ type: 18, label: 'L', component: input(), ...part });
const fields = (...components: object[]) => form({ components });

describe('limits of buttons and menus', () => {
  it('let through what Discord takes', () => {
    const five = times(5, (n) => button({ custom_id: long(99) + n, label: long(80) }));
    const full = times(25, (n) => option({ label: long(100), value: `${n}`, description: long(100) }));
    expect(rows(five, [menu({ options: full, placeholder: long(150), max_values: 25 })], [link()])).toEqual(
      [],
    );
    expect(rows([{ type: 8, custom_id: 'c' }])).toEqual([]);
    const update = { type: 7, data: { ...quiet, components: [] } };
    expect(limitViolations('POST', '/interactions/1/token/callback', update)).toEqual([]);
  });

  it.each([
    ['six rows', rows(...times(6, (n) => [button({ custom_id: `${n}` })]))],
    ['an empty row', rows([])],
    ['six buttons', rows(times(6, (n) => button({ custom_id: `${n}` })))],
    ['two menus in a row', rows([menu(), menu({ custom_id: 'n' })])],
    ['a menu beside a button', rows([menu(), button()])],
    ['one custom_id in two rows', rows([button({ custom_id: 'm' })], [menu()])],
    ['an empty custom_id', rows([button({ custom_id: '' })])],
    ['a custom_id that is too long', rows([button({ custom_id: long(101) })])],
    ['a long label', rows([button({ label: long(81) })])],
    ['a button that shows nothing', rows([button({ label: ' ' })])],
    ['a button without a style', rows([button({ style: undefined })])],
    ['a link with a custom_id', rows([link({ custom_id: 'a' })])],
    ['a button with an address', rows([button({ url: 'https://a.example' })])],
    ['a link to code', rows([link({ url: 'javascript:alert(1)' })])],
    ['a long address', rows([link({ url: `https://a.example/${long(500)}` })])],
    ['no options', options([])],
    ['26 options', options(times(26, (n) => option({ value: `${n}` })))],
    ['two options of one value', options(times(2, () => option()))],
    ['an option without a label', options([option({ label: '' })])],
    ['a long option', options([option({ label: long(101) })])],
    ['a long value', options([option({ value: long(101) })])],
    ['a long description', options([option({ description: long(101) })])],
    ['a long placeholder', options([option()], { placeholder: long(151) })],
    ['more to choose than there is', options([option()], { max_values: 2 })],
    ['more wanted than taken', options([option(), option({ value: 'p' })], { min_values: 2 })],
    ['two chosen beforehand', options(times(2, (n) => option({ value: `${n}`, default: true })))],
    ['a text input in a message', rows([input()])],
  ])('find %s', (_, violations) => {
    expect(violations).not.toEqual([]);
  });
});

describe('limits of forms', () => {
  it('let through what Discord takes', () => {
    const five = times(5, (n) => field({ component: input({ custom_id: `${n}` }) }));
    expect(form({ title: long(45), components: five })).toEqual([]);
    expect(fields(field({ component: menu() }), { type: 10, content: 'Some words' })).toEqual([]);
    expect(fields({ type: 1, components: [input({ label: 'Old' })] })).toEqual([]);
    expect(fields(field({ component: { type: 21, custom_id: 'r' } }))).toEqual([]);
  });

  it.each([
    ['a long title', form({ title: long(46) })],
    ['no title', form({ title: '' })],
    ['a long custom_id', form({ custom_id: long(101) })],
    ['no fields', form({ components: [] })],
    ['six fields', fields(...times(6, (n) => field({ component: input({ custom_id: `${n}` }) })))],
    ['one custom_id twice', fields(field(), field())],
    ['a field without a label', fields(field({ label: '' }))],
    ['a long label', fields(field({ label: long(46) }))],
    ['a long description', fields(field({ description: long(101) }))],
    ['two labels', fields(field({ component: input({ label: 'Twice' }) }))],
    ['an old row without a label', fields({ type: 1, components: [input()] })],
    ['a button in a form', fields({ type: 1, components: [button()] })],
    ['a button in a label', fields(field({ component: button() }))],
    ['a disabled menu', fields(field({ component: menu({ disabled: true }) }))],
    ['a long placeholder', fields(field({ component: input({ placeholder: long(101) }) }))],
    ['a reversed range', fields(field({ component: input({ min_length: 5, max_length: 4 }) }))],
    ['a range beyond what is taken', fields(field({ component: input({ max_length: 4001 }) }))],
    ['a value beyond its range', fields(field({ component: input({ value: 'long', max_length: 3 }) }))],
    ['an input without a style', fields(field({ component: input({ style: undefined }) }))],
  ])('find %s', (_, violations) => {
    expect(violations).not.toEqual([]);
  });
});
