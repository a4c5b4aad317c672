/** Given names that tell whether "he" or "she" may stand for a person; names that both bear are left out. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Names of women; those that end in "a" are not needed here. */
export const WOMEN: ReadonlySet<string> = list(`
  abigail adele agnes aileen alice alison allison amber amelie amy angeline anne annette ann april arlene ashleigh astrid
  audrey barbie beatrice beatriz becky belen bernadette beth bethany betsy betty beverley bianka birgit bonnie brigitte
  brooke candace candice carmen carol carole caroline carolyn carrie catherine cathy celine charlotte chelsea cheryl
  christine claire colleen constance courtney crystal cynthia daphne darlene dawn deborah debbie deirdre denise diane
  dianne dolores doris dorothy edith eileen elaine eleanor elisabeth elise elizabeth ellen eloise emily emmanuelle erin
  estelle esther ethel eunice evelyn fatemeh faye felicity fern fleur florence frances gail genevieve geraldine gertrude
  gladys grace greer gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helene hilary hilde hillary
  imogen ines ingrid irene irmgard isabel isabelle ivy jacqueline jane janet janice jasmine jeanette
  jeanne jen jenifer jennifer jenny jessie jill joan joanne josephine joy joyce judith judy june justine kaitlyn
  karen karin kate katherine kathleen kathryn kathy katie kay kayleigh kellyanne kerstin kimberly kirsten kristen
  kristin laurel lauren laverne leah leanne lena liliane lillian linda lise liz lois lorraine louise lucie lucille
  lucy lyn lynette lynn lynne lyubov mabel madeleine mairead mae maggie margaret margot marguerite marianne marie
  marilyn marine marion marjorie marlene mary maud maureen maxine meg megan meghan megyn melanie melody mercedes
  meredith mette michele michelle mildred millie miriam moira molly monique muriel myrtle nancy naomi natalie nell nicole
  nina noemi nour olive paige pam patty paulette pauline peggy penelope penny phoebe phyllis pilar polly priti
  rachael rachel raquel rebekah renee rhonda rosalind rose rosemary rosie ruth sally samira sarah scarlett sharon
  sheryl shirley sian simone sinead siobhan sonja sophie stacey stephanie stormy sue susan susanne suzanne sybil
  sylvie tammy tiffany tracey trish trudy ursel valerie vivian vivien wendy wilhelmine winifred yasmin yvette yvonne zoe`);

/** Names of men, those that end in "a" among them. */
export const MEN: ReadonlySet<string> = list(`
  aaron abdul abdulla abdullah abe abel abraham abu adam adolf ahmad ahmed al alan albert alberto aleksandr aleksander
  aleksei alejandro alex alexander alexandre alexei alexey alfonso alfred ali allan allen alfredo alvin amir anatoly
  anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angus anthony antoine anton
  antonio antony armando arnold art artem arthur asa asher ashraf asif aung austin axel babak barack barney
  barry bart bashar bashir ben benedict benjamin benoit bernard bernie bertrand bill billy björn bo bob bobby boris
  brad bradley brandon brent brendan brian bruce bruno bryan byron caleb calvin carl carlo carlos cesar chad charles
  charlie chase chester chris christian christoph christophe christopher chuck claude claudio clay clayton clement cliff
  clifford clint clyde colin conrad constantin corey costa craig curt curtis cyril cyrus dale damian damien dan danila
  daniel daniil danny dario darrell darren daryl dave david dean denis dennis denys derek desmond devin diego dieter
  dimitri dirk dmitri dmitriy dmitry dmytro dominic dominik don donald donnie doug douglas dov duncan dustin dwight
  dylan earl ed eddie edgar eduardo edward edwin efraim egor ehud eli elias elijah elisha elliott elmer elon emil
  emmanuel enrico enrique eric erich erik ernest ernesto ernie esa ethan eugen eugene evan evgeny ezra fabian fabio fabrice
  farid faisal federico felipe felix fernando fidel filip florian floyd foma francesco francis francisco franco frank
  franklin franz fred freddy frederick frederic friedrich fritz fyodor gabriel garrett gareth gary gavin gennady geoff
  geoffrey george georg georges gerald gerard gerhard gerry giorgio giovanni giuseppe glen glenn gordon graham grant
  greg gregor gregory grigory guillaume guido gunnar gunther gus gustav gustavo guy habib hakan hakim hal hamid hank
  hans harold harry harvey hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann
  hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ilham ilya imran ingo ion isa isaac isaiah ishmael
  ismail issa ivan ivo jack jackson jacob jacques jaime jair jake jakob jakub james jan-erik janez jared jason
  javier jay jean-claude jean-luc jean-pierre jeb jeff jeffrey jens jeremiah jeremy jeroen jerome jerry jerzy jesse
  jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jonah jonas jonathan jordi jorge
  jose josef joseph josh joshua juan juha jukka jules julian julio julius jun jurgen justin kaj kamal karel karim karl
  keir keith ken kenneth kenny kevin khalid khizr kirill kirk klaus kofi konstantin kurt kuzma kyle kyrylo lance larry
  lars laurent lawrence lee leo leon leonard leonid leopold leroy lester lev lewis liam lionel lloyd lorenzo
  louis luca lucas luigi luis luka lukas luke mahmoud manfred manuel marc marcel marco marcos marcus mariano mario
  marius mark marko markus marshall martin marty marvin massimo matt matteo matthew matthias maurice mauricio mauro max
  maxim maxime maximilian mehmet mel melvin merrill michael michal michel miguel mihai mika mike mikhail miklos milan
  milos miroslav misha mitch mitchell mitt mohamed mohammad mohammed moises morris moshe muammar muhammad murray
  musa mustafa mykhailo mykola mykyta naftali narendra nathan nathaniel neal ned neil nelson newt nicholas nick nicolas
  nicolo niels nigel nikita nikola nikolai nikolay nikos nils noah noel norbert norman olaf oleg oleh oleksandr oleksiy
  oliver olivier omar orlando orrin oscar oskar osman otto owen pablo paolo pascal patrick paul pavel pavlo pawel pedro
  pekka per perry pete peter petr petro phil philip philippe phillip pierre piotr pyotr qasem rafael rahm raj ralph
  ramon ramzan randy raul ray raymond recep reginald reinhard reince rene rex ricardo rich richard rick ricky rob robert
  roberto roderick rodney rodrigo roger roland rolf roman romano ron ronald ronnie ross roy ruben rudolf rudolph
  rudy rupert russ russell ruslan rustem ryan saad sadiq saeed salem salman salvador salvatore sam samir samuel
  santiago saul savva scott sean sebastian serge sergei sergey sergii serhii serhiy sergio seth seymour shaun shawn
  shinzo sid sidney silvio simon slobodan solomon stan stanislav stanley stefan stephan stephen steve steven stewart
  stuart sven syed tarek taras ted terence terrence terry thaddeus theo theodore thierry thom thoma thomas tim
  timothy tito todd tom tomas tommy tony toma travis trent trevor tristan troy tyler ulrich umar uwe vadim vadym valentin
  valentyn valery vasily vasyl victor viktor vincent vincenzo vitali vitaliy vitaly vlad vladimir volodymyr vyacheslav wade
  wallace walter warren wayne wendell werner wesley wilbur wilhelm will willem william willy winston wolfgang woodrow
  xavier yair yann yasser yevgeny yitzhak yoav yuri yuriy yusuf yves zac zach zachary zbigniew`);

const EITHER: ReadonlySet<string> = list(
  'andrea ariel casey jamie jan jean jo leslie lesley lindsay lindsey morgan noor robin sasha',
);

/** Is it borne by men and women alike? */
export const isOfEither = (word: string): boolean => EITHER.has(word.toLowerCase());

export const isGivenName = (word: string): boolean =>
  [WOMEN, MEN, EITHER].some((names) => names.has(word.toLowerCase()));
