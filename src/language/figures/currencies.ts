/** Words and signs for money, so that questions and claims are read alike. */

/** Names of currencies in the singular and plural, in English; a source for a pattern without regard to case. */
export const CURRENCY_NAMES =
  'dollars?|euros?|pounds?|rou?bles?|hryvnias?|yen|yuan|won|crowns?|kron(?:a|or|er|e|ur)|francs?|zlotys?|liras?|pesos?|' +
  'rupees?|shekels?|dinars?|dirhams?|riyals?|rials?|forints?|lei|lari|tenge|manat|baht|rand|reais|ringgit|rupiah|' +
  'shillings?|nairas?';
/** Inside of a character class. */
export const CURRENCY_SIGNS = '$€£¥₽₴';
