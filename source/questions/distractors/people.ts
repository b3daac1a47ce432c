import type {EntityGroup} from '../../facts/people-and-bodies.js';
import {shuffled} from '../chance.js';
import {publicPeople} from '../data/public-people.js';
import type {Draft} from '../draft.js';
import {placeKind} from '../places.js';
import {rivalsOf} from '../rivals.js';
import {roleOf} from '../stem/surfaces.js';
import {groupOf, wordsOf, type Story} from '../story.js';
import {burdens} from '../words/harm.js';
import {isPublicRole} from '../words/people.js';
import {isShown} from './shown.js';

/** Other people of the article who can't be meant; then holders of public office, where nobody can be hurt by it. */
export function people(story: Story, draft: Draft, random: () => number): string[] {
	// Nobody real is offered as a suspect, a victim or a patient.
	if (wordsOf(draft.question).some((word) => burdens.has(word))) return [];
	const rivals = rivalsOf(story, draft);
	const keyRoles = draft.key ? (groupOf(story, draft.key.entity!)?.roles ?? []) : [];
	const land = landIn(draft.key ? roleOf(story, draft.key) : undefined, draft.question);
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'person' &&
				(land === undefined || group.roles.some((role) => landServed(role) === land)) &&
				isInBody(story, group) &&
				// Beside somebody with an office, a name that comes once and without one is hardly a person of the story.
				(keyRoles.length === 0 || group.roles.length > 0 || group.mentions.length > 1) &&
				group.name !== draft.answer &&
				group.name.includes(' ') === draft.answer.includes(' ') &&
				!rivals.has(group.name) &&
				!isShown(draft, group) &&
				(!story.sensitive || group.roles.some(isPublicRole)) &&
				!group.roles.some((role) => keyRoles.includes(role)),
		)
		.map(({name}) => name);
	const others = story.sensitive ? [] : likeOffices(story, draft, random);
	return [...shuffled(own, random), ...others];
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
			if (placeKind(name) === 'country') return name;
		}
	}
	return undefined;
}

function likeOffices(story: Story, draft: Draft, random: () => number): string[] {
	const role = draft.key ? roleOf(story, draft.key) : undefined;
	if (
		role === undefined ||
		!/^(?:presiden|wakil presiden|menteri|perdana menteri|pemimpin|gubernur|kanselir|duta besar|ketua (?:umum|dpr|mpr|komisi|fraksi)|anggota (?:dpr|komisi))/i.test(
			role,
		)
	) {
		return [];
	}
	const lower = role.toLowerCase();
	const country = publicPeople.find((person) =>
		lower.includes(person.country.toLowerCase()),
	)?.country;
	// An office of another land than those in the table has no like holders here.
	if (country === undefined && namesForeignPlace(story, lower)) return [];
	const mentioned = new Set(story.groups.map(({name}) => name));
	const people = publicPeople.filter(
		(person) =>
			person.country === (country ?? 'Indonesia') &&
			person.name !== draft.answer &&
			!mentioned.has(person.name),
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
	return asksHolder ? names(others) : [...names(holders), ...names(others)];
}

function namesForeignPlace(story: Story, role: string): boolean {
	return story.groups.some(
		({type, name}) =>
			type === 'place' &&
			placeKind(name) === 'country' &&
			name !== 'Indonesia' &&
			role.includes(name.toLowerCase()),
	);
}

/** Names that only headlines and captions give are too uncertain to be offered. */
function isInBody(story: Story, group: EntityGroup): boolean {
	return group.mentions.some(({sentence}) => (story.sentences[sentence]?.rank ?? 1000) < 1000);
}
