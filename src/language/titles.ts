/** English words that tell what a capitalised name is: titles of people, nouns of bodies, words for an outlet. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that stand before a person's name and are no part of it. */
export const TITLES = list(`
  president vice prime minister deputy foreign defense defence interior finance secretary state general lawmaker senator
  sen gov governor rep representative congressman congresswoman mayor chancellor king queen prince princess pope chairman
  chairwoman chair chief head director commander commissioner ambassador spokesman spokeswoman spokesperson judge justice
  attorney prosecutor professor prof dr doctor mr mrs ms miss sir lord lady dame col colonel lt lieutenant gen maj major
  capt captain sgt sergeant adm admiral brig marshal leader negotiator analyst expert officer official envoy adviser
  advisor aide speaker premier candidate nominee former ex acting then outgoing incoming republican democrat democratic
  rev reverend father bishop archbishop cardinal imam rabbi officer ceo founder editor journalist reporter correspondent
  author writer activist lawyer economist historian scientist coach captain dictator oligarch deputy mp mep majority
  minority whip professors senators actor actress singer comedian host donor strategist pollster pastor detective inspector executive operating financial managing cllr councillor
  councilman councilwoman alderman pensioner`);

/** Nouns that a body of people bears in its name. */
export const BODIES = list(`
  ministry department agency staff office committee commission institute council company corporation group bank court
  service services government parliament army forces party university college association federation union
  administration bureau directorate command police navy league foundation centre center authority board senate congress
  duma rada assembly intelligence organization organisation society club campaign coalition alliance embassy campaign
  delegation mission fund trust inc ltd corp llc regiment brigade battalion secretariat presidency kremlin pentagon`);

/** Nouns that end the name of a place, a day, a law or an event: nobody is called so. */
export const PLACES_AND_EVENTS = list(`
  county square street avenue road lane city town village district province region state states island islands beach bay
  valley coast river lake mountain mountains hills park grounds stadium arena hall house building tower bridge airport
  port harbor harbour station plant hospital school hotel palace church cathedral convention conference summit forum
  festival games cup bowl series war act bill law amendment treaty accord agreement plan deal day week month year award
  awards prize team system plan text video photo north south east west`);

/** Nouns that tell a body that passes on what others say. */
export const OUTLETS = list(`
  newspaper paper agency outlet channel magazine website site broadcaster publication network daily tabloid portal wire
  newswire station blog podcast programme program show news times post journal herald tribune press radio tv television
  telegraph gazette`);

/** Common nouns for one person. */
export const PERSON_NOUNS = list(`
  president minister deputy lawmaker senator governor spokesman spokeswoman spokesperson official leader chief head
  commander general mayor secretary ambassador envoy analyst expert professor candidate nominee officer commissioner
  negotiator man woman politician diplomat prosecutor judge lawyer chancellor premier adviser advisor aide director
  chairman chairwoman mp colonel major captain billionaire businessman congressman congresswoman author activist
  journalist reporter correspondent economist nurse sister doctor surgeon midwife teacher student patient farmer worker
  driver resident survivor witness mother father pensioner neighbour neighbor priest pastor rabbi imam pilot engineer
  scientist researcher hydrologist shopkeeper owner tourist passenger voter protester lawyer detective firefighter`);

/** Common nouns for a writing, by which its author is meant ("according to the update"). */
export const WRITINGS = list(`
  update report statement publication bulletin briefing assessment article story letter memo document post tweet message
  release filing note survey poll study analysis summary dispatch column editorial`);

/** People who go without a name. */
export const UNNAMED = list(`
  people sources source officials official residents witnesses experts analysts observers critics supporters reports
  estimates media authorities diplomats lawmakers politicians relatives families soldiers activists lawyers rumors
  rumours insiders aides advisers`);

export const SPOKESPEOPLE = list('spokesman spokeswoman spokesperson representative');
