/** What Discord's documentation forbids in the components of a message and in a form ("Component Reference"). */
import {
  asList,
  asObject,
  asText,
  get,
  type Json,
  needed,
  outside,
  tooLong,
  tooMany,
  twice,
  when,
} from './read-json.ts';

const TYPE = { row: 1, button: 2, textMenu: 3, textInput: 4, text: 10, label: 18 } as const;
/** Menus of texts, users, roles, either, channels. */
const MENUS: readonly unknown[] = [3, 5, 6, 7, 8];
/** What a label may hold beside menus and text inputs: files, radio buttons, boxes to tick. */
const OTHER_FIELDS: readonly unknown[] = [19, 21, 22, 23];
/** The last style but that of buttons that sell something. */
const LINK_STYLE = 5;

const MOST_ROWS = 5;
const MOST_BUTTONS = 5;
const MOST_OPTIONS = 25;
const LONGEST = {
  id: 100,
  buttonLabel: 80,
  address: 512,
  placeholder: 150,
  option: 100,
  formTitle: 45,
  label: 45,
  labelText: 100,
  inputPlaceholder: 100,
  input: 4000,
} as const;

const isMenu = ({ type }: Json): boolean => MENUS.includes(type);
const hasId = (component: Json): boolean => asText(get(component, 'custom_id')) !== '';

/** The components themselves and all that stand in them. */
const withInner = (components: readonly Json[]): readonly Json[] =>
  components.flatMap((component) => [
    component,
    ...withInner(asList(get(component, 'components'))),
    ...withInner([get(component, 'component'), get(component, 'accessory')].filter(Boolean).map(asObject)),
  ]);

const idViolations = (components: readonly Json[]): readonly string[] => {
  const ids = withInner(components).flatMap((component) =>
    hasId(component) ? [get(component, 'custom_id')] : [],
  );
  return [...twice(ids, 'custom_id'), ...ids.flatMap((id) => tooLong(id, LONGEST.id, 'custom_id'))];
};

function buttonViolations(button: Json): readonly string[] {
  const { style, url, label, emoji } = button;
  const isLink = style === LINK_STYLE;
  return [
    ...outside(style ?? 0, 1, LINK_STYLE, 'button style'),
    ...when(isLink === hasId(button), 'a button needs either a custom_id or an address'),
    ...when(isLink !== (asText(url) !== ''), 'an address without a link button, or the other way round'),
    ...when(isLink && !/^(https?|discord):\/\/\S+$/.test(asText(url)), 'a link button without an address'),
    ...tooLong(url, LONGEST.address, 'address of a button'),
    ...when(asText(label).trim() === '' && !emoji, 'a button that shows nothing'),
    ...tooLong(label, LONGEST.buttonLabel, 'button label'),
  ];
}

function optionViolations(options: readonly Json[]): readonly string[] {
  return [
    ...when(options.length === 0, 'a menu without options'),
    ...tooMany(options, MOST_OPTIONS, 'options of a menu'),
    ...twice(
      options.map(({ value }) => value),
      'value in a menu',
    ),
    ...options.flatMap(({ label, value, description }) => [
      ...needed(label, LONGEST.option, 'label of an option'),
      ...needed(value, LONGEST.option, 'value of an option'),
      ...tooLong(description, LONGEST.option, 'description of an option'),
    ]),
  ];
}

function menuViolations(menu: Json): readonly string[] {
  const { type, placeholder, min_values: least, max_values: most, options } = menu;
  const offered = asList(options);
  const chosen = offered.filter((option) => get(option, 'default') === true).length;
  return [
    ...when(!hasId(menu), 'a menu without custom_id'),
    ...tooLong(placeholder, LONGEST.placeholder, 'placeholder of a menu'),
    ...outside(least, 0, MOST_OPTIONS, 'min_values'),
    ...outside(most, 1, MOST_OPTIONS, 'max_values'),
    ...when(Number(least ?? 1) > Number(most ?? 1), 'a menu that wants more than it lets choose'),
    ...(type === TYPE.textMenu ? optionViolations(offered) : []),
    ...when(type === TYPE.textMenu && Number(most ?? 1) > offered.length, 'max_values above the options'),
    ...when(chosen > Number(most ?? 1), 'more chosen beforehand than may be chosen'),
  ];
}

function rowViolations(row: Json): readonly string[] {
  const inside = asList(get(row, 'components'));
  const menus = inside.filter(isMenu);
  const buttons = inside.filter(({ type }) => type === TYPE.button);
  return [
    ...when(get(row, 'type') !== TYPE.row, 'a component outside of a row'),
    ...when(inside.length === 0, 'an empty row'),
    ...when(
      menus.length + buttons.length < inside.length,
      'a row with something else than buttons and menus',
    ),
    ...when(menus.length > 0 && inside.length > 1, 'a menu that shares its row'),
    ...tooMany(buttons, MOST_BUTTONS, 'buttons in a row'),
    ...buttons.flatMap(buttonViolations),
    ...menus.flatMap(menuViolations),
  ];
}

/** Of a message with embeds: rows of buttons or with one menu. */
export const componentViolations = (rows: readonly Json[]): readonly string[] => [
  ...tooMany(rows, MOST_ROWS, 'rows of components'),
  ...idViolations(rows),
  ...rows.flatMap(rowViolations),
];

// ---- forms -------------------------------------------------------------------------------------

function inputViolations(input: Json, inLabel: boolean): readonly string[] {
  const { style, label, value, placeholder, min_length: least, max_length: most } = input;
  return [
    ...when(!hasId(input), 'a text input without custom_id'),
    ...outside(style ?? 0, 1, 2, 'style of a text input'),
    ...(inLabel
      ? when(asText(label) !== '', 'a text input with a label in a label')
      : needed(label, LONGEST.label, 'label of a text input')),
    ...tooLong(placeholder, LONGEST.inputPlaceholder, 'placeholder of a text input'),
    ...outside(least, 0, LONGEST.input, 'min_length'),
    ...outside(most, 1, LONGEST.input, 'max_length'),
    ...when(Number(least ?? 0) > Number(most ?? LONGEST.input), 'a text input with a reversed range'),
    ...tooLong(value, Number(most ?? LONGEST.input), 'value of a text input'),
  ];
}

function fieldViolations(field: Json): readonly string[] {
  if (field.type === TYPE.textInput) return inputViolations(field, true);
  if (isMenu(field))
    return [...when(get(field, 'disabled') === true, 'a disabled menu in a form'), ...menuViolations(field)];
  return when(!OTHER_FIELDS.includes(field.type), 'a label with something that no form takes');
}

const labelViolations = ({ label, description, component }: Json): readonly string[] => [
  ...needed(label, LONGEST.label, 'label of a field'),
  ...tooLong(description, LONGEST.labelText, 'description of a field'),
  ...fieldViolations(asObject(component)),
];

/** The old way: a row with one text input. */
function inputRowViolations(row: Json): readonly string[] {
  const inside = asList(get(row, 'components'));
  return [
    ...when(inside.length !== 1, 'a row of a form with other than one text input'),
    ...when(
      inside.some(({ type }) => type !== TYPE.textInput),
      'a row of a form with something else than a text input',
    ),
    ...inside.flatMap((input) => inputViolations(input, false)),
  ];
}

function partViolations(part: Json): readonly string[] {
  if (part.type === TYPE.label) return labelViolations(part);
  if (part.type === TYPE.text) return needed(part.content, LONGEST.input, 'text of a form');
  return part.type === TYPE.row ? inputRowViolations(part) : ['a form with something that no form takes'];
}

/** Of the form that is opened as an answer to a button. */
export function formViolations(form: Json): readonly string[] {
  const parts = asList(get(form, 'components'));
  return [
    ...needed(get(form, 'custom_id'), LONGEST.id, 'custom_id of a form'),
    ...needed(get(form, 'title'), LONGEST.formTitle, 'title of a form'),
    ...when(parts.length === 0, 'a form without fields'),
    ...tooMany(parts, MOST_ROWS, 'fields of a form'),
    ...idViolations(parts),
    ...parts.flatMap(partViolations),
  ];
}
