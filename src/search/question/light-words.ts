/** Words that say what is asked rather than what about: a claim need not have them to answer. */
import { stemWord } from '../../language/terms.ts';

const ASKING =
  'say said says saying tell told talk talked talking speak spoke speaking state stated statement claim claimed ' +
  'claims report reported reports reporting according quote quoted quotes comment commented comments mention ' +
  'mentioned announce announced declare declared describe described explain explained believe think thought ' +
  'opinion view position stance estimate estimated think word words accuse accused accuses blame blamed condemn ' +
  'condemned denounce denounced criticise criticised criticize criticized complain complained argue argued ' +
  'suggest suggested insist insisted acknowledge acknowledged emphasise emphasised emphasize emphasized doubt doubts';
const MEASURING =
  'many much number numbers amount figure figures total count big large long old high low range data enough length duration ' +
  'larger bigger smaller higher lower greater compared statistic statistics exactly about around roughly approximately least most';
const VAGUE =
  'people person men man get gets got getting make makes made take takes took taken give gives given go goes ' +
  'going went gone come comes came happen happens happened happening show showed showing shown put use used ' +
  'want wants wanted need needs know known let still now currently today yet ever already really actually ' +
  'official officially new current recent recently thing things something anything anyone someone everyone ' +
  'anybody somebody nobody news latest last first next time times year years day days month months week weeks ' +
  'question answer information info detail details source sources please show find list give evidence true ' +
  'fact facts big-scale whole there exist exists become became mean means look looks try tries tried add adds added set sets reason reasons cause purpose';
const CHAT =
  'u ur r pls plz hw wat wut abt cuz bc thx thanks lol tho gonna wanna gotta ppl smth ok okay hey hi hello dear ' +
  'kindly well far ago instead newest two three four five six seven eight nine ten accept accepted agree agreed ' +
  'refuse refused decline declined since right wrong problem problems issue issues case situation matter ' +
  'date dates near inside outside across amid via per toward towards among within without';
const CYRILLIC = 'год года году годах лет рік року роки років людеи человек люди';
const POLARITY =
  'deny denied denies denial reject rejected confirm confirmed promise promised pledge pledged vow vowed admit ' +
  'admitted warn warned predict predicted expect expected compare compared comparison versus vs difference';

export const LIGHT_FORMS: readonly string[] = [ASKING, MEASURING, VAGUE, CHAT, CYRILLIC, POLARITY]
  .join(' ')
  .split(/[ -]/);
/** Stems. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(LIGHT_FORMS.map(stemWord));
