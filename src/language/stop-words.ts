/** Words that carry no topic, in English, Russian and Ukrainian: they are neither indexed nor searched for. */

const ARTICLES = 'a an the this that these those such';
const PRONOUNS =
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her ' +
  'hers herself it its itself they them their theirs themselves one ones';
const QUESTION_WORDS = 'what which who whom whose when where why how whether wich';
const VERBS =
  'am is are was were be been being have has had having do does did doing done will would shall should can ' +
  'could may might must ought';
/** Apostrophes fall away before words are told apart, so "don't" arrives as "dont". */
const CONTRACTIONS =
  'im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve wed isnt arent wasnt werent ' +
  'hasnt havent hadnt doesnt dont didnt wont wouldnt shouldnt cant cannot couldnt mustnt lets thats whos whats ' +
  'heres theres';
const CONNECTIVES =
  'and but if or because as until while of at by for with about against between into through during before ' +
  'after above below to from up down in out on off over under again further then once than too so nor not no ' +
  'only own same there here all any both each few more most other some just also very s t';

/** Without diacritics: й is и, ї is і. Only what a question is made of; texts in these languages are not indexed. */
const CYRILLIC =
  'что кто где когда почему зачем как какои какая какие каких такои такая такое такие сколько ли о об обо в во на и а но или по из за у ' +
  'к ко с со от до для при не ни это этот эта эти то тот та те он она они его ее их был была были есть будет ' +
  'будут ' +
  'що хто де коли чому як якии яка які скільки чи про у і та або з із зі від до для при це цеи ця ці він вона ' +
  'вони иого іі іх був була були є буде будуть';

/** Lower case, without diacritics and apostrophes. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES, PRONOUNS, QUESTION_WORDS, VERBS, CONTRACTIONS, CONNECTIVES, CYRILLIC].join(' ').split(' '),
);
