import type {EntityGroup} from '../../facts/people-and-bodies.js';
import {shuffled} from '../chance.js';
import {nameStocks} from '../data/name-stocks.js';
import {publicPeople, type PublicPerson} from '../data/public-people.js';
import type {Draft} from '../draft.js';
import {countryOf, findPlace, placeKind} from '../places.js';
import {rivalsOf} from '../rivals.js';
import {roleOf} from '../stem/surfaces.js';
import {groupNamed, wordsOf, type Story} from '../story.js';
import {burdens} from '../words/harm.js';
import {isPublicRole} from '../words/people.js';
import {peopleCircle} from './circle.js';
import {inventedNames, womanly} from './invented-names.js';
import {holds} from './fits.js';
import {isShown} from './shown.js';

/**
 * Other people of the article who can't be meant; then people known for the like, or holders of like office in the
 * key's country and time, where nobody can be hurt by it; then names in the key's manner that nobody in particular
 * bears.
 */
export function people(story: Story, draft: Draft, random: () => number): string[] {
	// Nobody real is offered as a suspect, a victim or a patient.
	if (wordsOf(draft.question).some((word) => burdens.has(word) || charges.has(word))) return [];
	const group = groupNamed(story, 'person', draft.answer);
	const keyRoles = group?.roles ?? [];
	const role = (draft.key ? roleOf(story, draft.key) : undefined) ?? keyRoles[0];
	const land = landIn(role, draft.question);
	const isWoman = asksWoman(draft.question, role);
	const own = shuffled(
		otherPeople(story, draft, keyRoles, land).filter(
			(name) => !isWoman || womanly(name.split(' ')),
		),
		random,
	);
	const others = story.sensitive
		? []
		: [...likeOffices(story, draft, role, random), ...circle(story, draft, role, random)];
	const home = (role === undefined ? undefined : landServed(role)) ?? landNamed(draft.question);
	return [
		...own,
		...(isWoman ? others.filter((name) => womanly(name.split(' '))) : others),
		// Beside somebody of public life or of another land a name that nobody knows gives the key away.
		...((home ?? 'Indonesia') !== 'Indonesia' || isOfPublicLife(draft.answer, [role, ...keyRoles])
			? []
			: inventedNames(
					draft.answer,
					{isHome: isOfHome(story, role), isWoman, hasOffice: role !== undefined},
					random,
				)),
	];
}

/** Whether readers know somebody by name, by surname or for an office of state. */
function isOfPublicLife(name: string, roles: ReadonlyArray<string | undefined>): boolean {
	return (
		roles.some((role) => role !== undefined && publicHeads.test(role) && isOfState(role)) ||
		peopleCircle().like(name).length > 0 ||
		publicPeople.some((person) => holds(person.name, name))
	);
}

/** Words by which a sentence lays something to somebody's charge. */
const charges: ReadonlySet<string> = new Set(
	'tuduhan tuntutan dakwaan kriminal kejahatan bersalah genosida membantai pembantaian penipuan pembunuhan teroris teror hukuman dihukum penjara narkoba pelecehan penganiayaan penggelapan pencucian gratifikasi menyuap suap pemerasan'.split(
		' ',
	),
);

/** *aktris*, *wanita*: a stem that no man answers. */
function asksWoman(question: string, role: string | undefined): boolean {
	return /\b(?:wanita|perempuan|aktris|ibu|putri|istri|ratu|nyonya|biduanita|siswi|mahasiswi|pesenam putri|petenis putri)\b/i.test(
		`${/^Siapakah (?!yang )(.*?) yang /u.exec(question)?.[1] ?? ''} ${role ?? ''}`,
	);
}

/** Words that no person's name has: a body that was read as one. */
const bodyWords =
	/\b(?:Society|Institute|Institut|Studies|Group|Center|Design|Development|Invest|Capital|Club|Team|Review|Tim|Klub|Bank|Persada|Indonesia|Studio|Racing|Motor)\b/;

function otherPeople(
	story: Story,
	draft: Draft,
	keyRoles: readonly string[],
	land: string | undefined,
): string[] {
	const rivals = rivalsOf(story, draft);
	const isOfOffice = keyRoles.some((role) => publicHeads.test(role));
	return story.groups
		.filter(
			(group) =>
				group.type === 'person' &&
				!bodyWords.test(group.name) &&
				(land === undefined || group.roles.some((role) => landServed(role) === land)) &&
				isInBody(story, group) &&
				// A name that comes once and without an office is hardly a person of the story, if one at all.
				(group.roles.length > 0 || (!isOfOffice && group.mentions.length > 1)) &&
				group.name !== draft.answer &&
				group.name.includes(' ') === draft.answer.includes(' ') &&
				!rivals.has(group.name) &&
				!isShown(draft, group) &&
				(!story.sensitive || group.roles.some(isPublicRole)) &&
				!group.roles.some((role) => keyRoles.includes(role)),
		)
		.map(({name}) => name);
}

/** The country that a stem names with the key's office; whoever serves another one is no possible answer. */
function landIn(role: string | undefined, question: string): string | undefined {
	if (role === undefined || !question.toLowerCase().includes(role.toLowerCase())) return undefined;
	return landServed(role);
}

/** The country that an office names first: *Duta Besar Rusia untuk Korea Utara* serves Rusia. */
function landServed(role: string): string | undefined {
	const words = role.split(' ');
	for (let at = 0; at < words.length; at++) {
		for (const length of [3, 2, 1]) {
			const name = words.slice(at, at + length).join(' ');
			if (placeKind(name) === 'country') return findPlace(name)?.name;
		}
	}
	return undefined;
}

/** The only foreign country that a stem's words before *yang* name. */
function landNamed(question: string): string | undefined {
	return landServed(/^Siapakah (?!yang )(.*?) yang /u.exec(question)?.[1] ?? '');
}

/** People known for what the key is known for, as the key is given: by surname alone where it is one. */
function circle(
	story: Story,
	{answer}: Draft,
	role: string | undefined,
	random: () => number,
): string[] {
	const index = peopleCircle();
	const whole = index.like(answer);
	// Of presidents long gone a reader of today's news thinks last.
	if (whole.length > 0 && role !== undefined && publicHeads.test(role)) return [];
	if (whole.length === 0 && !answer.includes(' ')) {
		const peers = peersBySurname(story, answer);
		if (peers.length > 0) return shuffled(peers, random);
	}
	const names =
		whole.length > 0 || answer.includes(' ')
			? whole
			: (index.closing(answer) ?? [])
					// A single name of Indonesia is a first name as often as not.
					.filter((name, _, all) => !all.some(isOfIndonesia) && surname(name) !== answer)
					.map(surname);
	const text = story.facts.article.text;
	return shuffled(
		names.filter((name) => !text.includes(name)),
		random,
	);
}

const isOfIndonesia = (name: string) =>
	name
		.split(' ')
		.some(
			(word) =>
				nameStocks[0]!.family.includes(word) ||
				/^(?:Bung|Mohammad|Soeharto|Affandi|Iwan|Agus|Taufiq)$/.test(word),
		);

const surname = (name: string) => name.split(' ').at(-1)!;

/** Surnames of others who served the country of a well-known person in that time. */
function peersBySurname(story: Story, answer: string): string[] {
	const key = publicPeople.find(
		({name, country}) => surname(name) === answer && !/^(?:Indonesia|Tiongkok|Korea)/.test(country),
	);
	if (!key) return [];
	return publicPeople
		.filter((person) => person.country === key.country && person !== key)
		.filter(({from, to}) => from <= key.to && to >= key.from)
		.map(({name}) => surname(name))
		.filter((name) => !story.facts.article.text.includes(name));
}

const publicHeads =
	/^(?:mantan |eks |plt |pj )?(?:presiden|wakil presiden|menteri|perdana menteri|pemimpin|gubernur|kanselir|duta besar|ketua (?:umum|dpr|mpr|dpd|komisi|fraksi)|wakil ketua (?:dpr|mpr|dpd)|anggota (?:dpr|komisi)|sekretaris jenderal (?:pbb|perserikatan)|sekjen pbb|panglima|kapolri|direktur (?:jenderal|pelaksana) (?:who|imf|iaea|wto|organisasi|dana|badan)|presiden komisi|kepala staf)/i;

function likeOffices(
	story: Story,
	draft: Draft,
	role: string | undefined,
	random: () => number,
): string[] {
	if (role === undefined || !publicHeads.test(role) || !draft.answer.includes(' ')) return [];
	const lower = role.toLowerCase();
	const country =
		countryServed(role) ??
		publicPeople.find(({name}) => name === draft.answer)?.country ??
		(isOfHome(story, role) ? 'Indonesia' : undefined);
	// An office of another land than those in the table, or of a club, has no like holders here.
	if (country === undefined || !isOfState(role)) return [];
	const mentioned = story.facts.article.text;
	const year = Number((story.publishedAt ?? story.latest ?? '').slice(0, 4)) || undefined;
	const known = publicPeople.find(({name}) => name === draft.answer);
	const inTime = ({from, to}: PublicPerson) =>
		year === undefined
			? known === undefined || (from <= known.to && to >= known.from - 6)
			: from <= year + 2 && to >= year - 6;
	const sort = headOfState.exec(lower)?.[0];
	const people = publicPeople.filter(
		(person) =>
			// Who heads a state is taken for others who did, in whatever time, and for nobody else.
			(sort === undefined
				? inTime(person) && !person.offices.every((office) => headOfState.test(office))
				: person.offices.includes(sort)) &&
			person.country === country &&
			person.name !== draft.answer &&
			!mentioned.includes(person.name) &&
			!mentioned.includes(person.name.split(' ').at(-1)!),
	);
	const holders = people.filter((person) =>
		person.offices.some((office) => lower.includes(office)),
	);
	const others = people.filter((person) => !holders.includes(person));
	// Who holds the office is asked: its other holders would be right at another time.
	const asksHolder = draft.topic !== undefined;
	const names = (list: typeof people) =>
		shuffled(
			list.map(({name}) => name),
			random,
		);
	if (sort !== undefined && !asksHolder) {
		const [now, before] = [holders.filter(inTime), holders.filter((person) => !inTime(person))];
		return [...names(now), ...names(before)];
	}
	return asksHolder ? names(others) : [...names(holders), ...names(others)];
}

const headOfState =
	/(?<=^(?:mantan |eks )?)(?:wakil presiden|presiden|perdana menteri|kanselir|gubernur)\b/;

/** The country or body of the table that an office serves. */
function countryServed(role: string): string | undefined {
	if (/\b(?:PBB|Perserikatan Bangsa|WHO|IMF|IAEA|WTO|UNHCR)\b/.test(role))
		return 'Perserikatan Bangsa-Bangsa';
	if (/\b(?:Komisi Eropa|Uni Eropa|NATO)\b/.test(role)) return 'Uni Eropa';
	const served =
		landServed(role) ?? (/\bRI\b|Republik Indonesia/.test(role) ? 'Indonesia' : undefined);
	return publicPeople.find(({country}) => country === served)?.country;
}

/** *Presiden Klub X*, *Presiden FISU*, *Gubernur Bank Sentral Y*, *pemimpin umum harian*: no office of state. */
function isOfState(role: string): boolean {
	const head =
		/^(?:mantan |eks )?(?:presiden|wakil presiden|perdana menteri|pemimpin|kanselir)\b\s*(.*)$/i.exec(
			role,
		);
	if (!head) return !/\b(?:klub|united|fc|bank sentral|direktur utama|komisaris)\b/i.test(role);
	const rest = head[1]!;
	return (
		rest === '' ||
		/^(?:RI|Republik Indonesia|Komisi Eropa|ke-\d+)$/i.test(rest) ||
		landServed(rest) !== undefined
	);
}

const homeOffices =
	/^(?:plt |pj )?(?:kapol(?:res|da|sek|ri)|camat|lurah|kepala (?:dinas|bpbd|desa|bps|badan)|kabid|anggota dpr|ketua (?:dpr|mpr|kpk|kpu|dprd)|menteri koordinator|dirjen|direktur jenderal|deputi)/i;
const regionalOffices = /^(?:plt |pj )?(?:wakil )?(?:bupati|wali kota|gubernur)\s+(.+)$/i;

/** Whether somebody is of Indonesia, as far as an office or the story tells. */
function isOfHome(story: Story, role: string | undefined): boolean {
	if (role !== undefined) {
		const served = landServed(role);
		if (served !== undefined) return served === 'Indonesia';
		if (homeOffices.test(role)) return true;
		const region = regionalOffices.exec(role)?.[1];
		if (region !== undefined)
			return (
				/^(?:city|regency|province)$/.test(placeKind(region) ?? '') || !namesForeignLand(story)
			);
		if (/^(?:perdana menteri|kanselir|raja|ratu|paus)\b/i.test(role)) return false;
	}
	return !namesForeignLand(story);
}

const powers = /^(?:Gaza|Jalur Gaza|Palestina|Eropa|Yahudi|Kurdi|Arab|Hamas|Taliban)$/;

/** Whether a foreign country or its capital plays a part in the story. */
function namesForeignLand(story: Story): boolean {
	return story.sentences.some(({units}) =>
		units.some(
			({kind, text, entity}) =>
				(kind === 'place' || kind === 'word') &&
				(powers.test(text) ||
					![undefined, 'Indonesia'].includes(countryOf(entity?.name ?? text)) ||
					placeKind(entity?.name ?? text) === 'world-city'),
		),
	);
}

/** Names that only headlines and captions give are too uncertain to be offered. */
function isInBody(story: Story, group: EntityGroup): boolean {
	return group.mentions.some(({sentence}) => (story.sentences[sentence]?.rank ?? 1000) < 1000);
}
