import {UserError} from '../errors.js';
import type {People, Profile} from '../people/profiles.js';
import {appearancesOf, officesOf, relatedTo} from '../people/page.js';
import {searchProfiles} from '../people/search.js';
import {meanRecall, standingOf} from '../people/standing.js';
import {readPeople} from '../people-index.js';
import {safeJson, sanitiseLine} from '../sanitise.js';
import type {Moment} from '../schedule/study-day.js';
import type {Services} from '../services.js';
import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {type PageReport, type PersonReport, renderPage, renderPeople} from './render-people.js';

/** Lists the people, bodies and places that the learner has met; with a name, tells all about one. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const people = (await readPeople(services))!;
		const at = services.now();
		const now = {at, tz: services.timezone(at)};
		const [name] = positionals;
		const isJson = values['json'] === true;
		if (name === undefined) {
			const {state} = services.progress;
			const all = searchProfiles(people.profiles, {text: '', order: 'met'}, state, now);
			const reports = all.map((profile) => reportOf(profile, services, now));
			const listing = renderPeople(reports, context.language);
			await write(context.stdout, isJson ? `${safeJson({people: reports}, 2)}\n` : listing);
			return 0;
		}
		const page = pageOf(theOne(people, name, services, now), people, services, now);
		const text = renderPage(page, context.language);
		await write(context.stdout, isJson ? `${safeJson(page, 2)}\n` : text);
		return 0;
	} finally {
		services.progress.close();
	}
}

/** @throws UserError when a name fits nobody, or several */
function theOne(people: People, name: string, {progress}: Services, now: Moment): Profile {
	const found = searchProfiles(people.profiles, {text: name, order: 'met'}, progress.state, now);
	const [first] = found;
	if (!first) throw nobody(name);
	const called = found.filter((profile) =>
		[profile.name, ...profile.others].some((form) => form.toLowerCase() === name.toLowerCase()),
	);
	if (called.length === 1) return called[0]!;
	if (found.length > 1) throw several(name, found);
	return first;
}

function reportOf(profile: Profile, {progress}: Services, now: Moment): PersonReport {
	const {id, type, name, others, articles, newest, cards} = profile;
	const recall = meanRecall(cards, progress.state, now);
	return {
		...{id, type, name, others, articles},
		...(newest === undefined ? {} : {newest}),
		cards: cards.length,
		...(recall === undefined ? {} : {recall: Number(recall.toFixed(3))}),
	};
}

function pageOf(profile: Profile, people: People, services: Services, now: Moment): PageReport {
	return {
		...reportOf(profile, services, now),
		offices: officesOf(profile),
		facts: standingOf(profile, services.progress.state, now).map(
			({deck, id, question, answer, as, standing, recall}) => ({
				...{deck, card: id, question, answer, as, standing},
				...(recall === undefined ? {} : {recall: Number(recall.toFixed(3))}),
			}),
		),
		news: appearancesOf(profile).map(({article: {title, publisher, date}, sentences}) => ({
			title,
			...(publisher === undefined ? {} : {publisher}),
			...(date === undefined ? {} : {date}),
			sentences: sentences.map(({text}) => text),
		})),
		related: relatedTo(profile, people).map(({profile: {id, type, name}, sentences}) => ({
			...{id, type, name, sentences},
		})),
	};
}

function nobody(name: string): UserError {
	const shown = sanitiseLine(name).slice(0, 80);
	return new UserError(
		{
			id: `Tidak ada orang, lembaga, atau tempat bernama “${shown}” dalam paket kartu Anda.`,
			en: `No person, body or place called “${shown}” is in your decks.`,
		},
		{
			hint: {
				id: 'Lihat semua nama dengan: newsquiz people',
				en: 'See all names with: newsquiz people',
			},
		},
	);
}

/** No more names than this are told apart at a glance. */
const mostNames = 8;

function several(name: string, found: readonly Profile[]): UserError {
	const shown = sanitiseLine(name).slice(0, 80);
	const names = found
		.slice(0, mostNames)
		.map((profile) => sanitiseLine(profile.name))
		.join(', ');
	const rest = found.length > mostNames ? ', …' : '';
	return new UserError(
		{
			id: `“${shown}” cocok dengan ${found.length} nama: ${names}${rest}`,
			en: `“${shown}” fits ${found.length} names: ${names}${rest}`,
		},
		{
			hint: {
				id: 'Tulis salah satu nama itu dengan lengkap.',
				en: 'Give one of those names in full.',
			},
		},
	);
}
