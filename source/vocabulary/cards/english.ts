/** Words of a gloss that tell nothing of what it means. */
const empty = new Set(
	'a an the to be of or and in on at by for with from into as it its one oneself sb sth something someone so many not'.split(
		' ',
	),
);

/** The words of a gloss that carry its meaning, in small letters; what brackets add is left out. */
export function contentOf(gloss: string): string[] {
	return wordsOf(withoutBrackets(gloss)).filter((word) => !empty.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** `hold (an office)` → `hold` */
export function withoutBrackets(gloss: string): string {
	return gloss
		.replace(/\([^()]{0,60}\)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What English adds to a word to make another one of it; the longest first. */
const endings =
	/(?:ifications?|ations?|nesses|ness|ments?|ening|ings?|ences?|ances?|ities|ity|ions?|ened|ers?|ors?|ed|ly|es|al|en|s|e|y)$/;

/** `closing`, `closedness` → `clos`; `winning` → `win` */
const stemOf = (word: string): string => {
	const stem = word.replace(endings, '').replace(/([^aeiou])\1$/, '$1');
	return stem.length < 3 || stem === word ? word : stemOf(stem);
};

/** Whether two English words look like forms of one: `produce`, `production`; `weakness`, `weakening`. */
function areAlike(a: string, b: string): boolean {
	if (a === b || stemOf(a) === stemOf(b)) return true;
	const shorter = Math.min(a.length, b.length);
	let same = 0;
	while (same < shorter && a[same] === b[same]) same++;
	return same >= 5 || (same === 4 && shorter === 4);
}

/** A gloss without what brackets at its end add to it, which would give a key away by its looks. */
export function shortGloss(gloss: string): string {
	const short = gloss.replace(/\s*\([^()]{0,60}\)$/, '');
	return short === '' || short === 'to' ? gloss : short;
}

/** Things that end as people do. */
const things = new Set(
	`
	anger answer ant antioxidant banner border camphor cancer center chapter character cluster color computer connector
	container cooler corner corridor cover crater danger determinant disaster divider divisor elephant ember extinguisher
	factor feather fertilizer fever fiber finger firecracker flower gender grant hammer handover harbor header helicopter
	honor humor hunger indicator labor layer letter list matter merger mirror monitor motor murder number offer order
	pants paper pepper plant poster power prayer processor quarter remainder restaurant river rubber rumor sector semester
	sensor server shelter shoulder silver simulator slander soccer sticker tender terror theater tiger tower tractor
	transfer trigger tumor turnover two-wheeler variant voucher waist warrant water weather
	`
		.trim()
		.split(/\s+/),
);

/** People who do not end as people do. */
const people = new Set(
	`
	academic actress adult agent analyst architect athlete aunt baby boss boyfriend bride brigadier cadet cadre candidate
	captain celebrity champion chef chief child children citizen client coach colleague colonel companion comrade convict
	correspondent crew employee entrepreneur envoy expert fan fellow foe friend fugitive general girl god goddess graduate
	grandchild groom guard guardian guest head hero host housewife husband imam incumbent individual infant intermediary
	judge king knight lord midwife musician nurse opponent parent patient personnel pilot politician pope prince prophet
	pupil queen rebel recipient referee refugee regent relative representative respondent retiree rival scholar secretary
	sibling soldier son spouse staff student sultan suspect technician twins uncle veteran widow wife witness youth
	`
		.trim()
		.split(/\s+/),
);

/** What glosses of nouns name, as far as one would be told from another by it. */
export type Kind = 'person' | 'measure' | 'time' | 'thing';

/** What a gloss of a noun names, by the noun at its head. */
export function kindOf(gloss: string): Kind {
	const [phrase = ''] = withoutBrackets(gloss).split(/ (?:of|in|for) /);
	const last = phrase.split(' ').at(-1)!;
	const noun = last.replace(/s$/, '');
	if (people.has(last) || people.has(noun)) return 'person';
	if (measures.test(noun)) return 'measure';
	if (times.test(noun)) return 'time';
	return endsAsPeople.test(noun) && !things.has(last) && !things.has(noun) ? 'person' : 'thing';
}

const endsAsPeople = /(?:[^aeiou][eo]r|ist|man|ant|person|people|official|victim|resident)$/;
const measures = /(?:met|lit)er$|^(?:gram|hectare|kilogram|percent|ton)$/;
const times =
	/^(?:second|minute|hour|day|week|month|year|decade|century|morning|afternoon|evening|night|midnight|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Whether two glosses share a word or a form of one. */
export function shareWord(a: string, b: string): boolean {
	const others = contentOf(b);
	return contentOf(a).some((word) => others.some((other) => areAlike(word, other)));
}

/** A gloss without `to` and brackets, so that it can be compared. */
export function bareGloss(gloss: string): string {
	return withoutBrackets(gloss).replace(/^to /, '').toLowerCase();
}

/** All ways of writing a gloss that a learner may type: with and without `to`, with and without brackets. */
export function spellingsOf(gloss: string): string[] {
	const forms = [gloss, withoutBrackets(gloss)];
	return [...forms, ...forms.map((form) => form.replace(/^to /, ''))].filter((form) => form !== '');
}
