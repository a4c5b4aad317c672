/** Irregular forms and second spellings of frequent English words, which no stemmer reaches. */

/** Base form first; forms that are frequent words of another meaning ("left", "saw", "felt") are left out. */
const FORMS = `
arise arose arisen; bear bore borne; beat beaten; become became; begin began begun; break broke broken;
bring brought; build built; buy bought; catch caught; choose chose chosen; come came; deal dealt; die dying;
draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feed fed; fight fought; find found;
flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard;
hide hid hidden; hold held; keep kept; know knew known; lead led; lend lent; lie lying; lose lost; make made;
mean meant; meet met; overthrow overthrew overthrown; pay paid; ride rode ridden; ring rang rung; rise rose risen;
run ran; say said says; seek sought; sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk;
sing sang sung; sink sank sunk; sleep slept; speak spoke spoken; spend spent; stand stood; steal stole stolen;
strike struck stricken; swear swore sworn; swim swam swum; take took taken; teach taught; tear tore torn; tell told;
think thought; throw threw thrown; understand understood; undertake undertook undertaken; wake woke woken;
wear wore worn; win won; withdraw withdrew withdrawn; write wrote written; retake retook retaken;
man men; woman women; child children; serviceman servicemen; policeman policemen; foot feet; life lives;
wife wives; person people; crisis crises; bus buses; gas gases
`;

/** Spellings that differ between the two sides of the Atlantic and that no ending tells; the American one first. */
const SPELLINGS = `
defense defence; defenses defences; offense offence; license licence; center centre; centers centres;
meter metre; meters metres; theater theatre; labor labour; labors labours; neighbor neighbour; neighbors neighbours;
neighboring neighbouring; favor favour; favors favours; favored favoured; honor honour; honors honours; harbor harbour; harbors harbours; color colour; colors colours;
rumor rumour; rumors rumours; behavior behaviour; armor armour; armored armoured; program programme;
programs programmes; aluminum aluminium; canceled cancelled; canceling cancelling; travel travelled;
skeptical sceptical; gray grey; tire tyre; tires tyres; check cheque; jail gaol
`;

/** Form → base form or other spelling, both in lower case. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [...FORMS.split(';'), ...SPELLINGS.split(';')].flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);
