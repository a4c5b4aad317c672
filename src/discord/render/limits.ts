/** What Discord takes in one message, in UTF-16 units unless said otherwise (documentation, "Embed Limits"). */
export const LIMITS = {
  /** Titles, descriptions, field names and values, footers and authors of all embeds of a message. */
  embedsTogether: 6000,
  description: 4096,
  title: 256,
  footer: 2048,
  /** Embeds of a message, counted. */
  embeds: 10,
  /** Choices of an autocompletion, counted. */
  choices: 25,
  choiceText: 100,
  /** Options of a menu, counted, and the characters of each of their texts. */
  options: 25,
  optionText: 100,
} as const;
