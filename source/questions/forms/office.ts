import type {EntityGroup} from '../../facts/people-and-bodies.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {roleText} from '../stem/surfaces.js';
import {groupOf, type Story} from '../story.js';
import {upperFirst} from '../words/case.js';
import {isSoleOffice} from '../words/offices.js';
import {isPublicRole, plainOffices} from '../words/people.js';
import {findBody} from '../bodies.js';
import {countryOf, placeKind} from '../places.js';
import {partsOf} from '../words/dates.js';
import {draftOf} from './draft-of.js';

/** `Siapakah Menteri Pertanian Norlandia pada Mei 2024?` and `Apa jabatan Astrid Holm pada Mei 2024?` */
export function officeForms(story: Story, statement: Statement): Draft[] {
	return statement.units.flatMap((unit, at) => {
		if (unit.kind !== 'person' || unit.role === undefined || unit.borrowed === true) return [];
		const before = statement.units.slice(Math.max(0, at - 3), at);
		if (former.test(unit.role) || before.some(({lower}) => former.test(lower))) return [];
		if (isOfAnotherTime(story, statement) || isTimeless(story)) return [];
		if (!isClearOffice(unit.role) || !isClosed(statement.units, at)) return [];
		const holders = holder(story, statement, unit);
		return [...holders, ...office(story, statement, unit, holders.length > 0 ? -3 : -1)];
	});
}

const former = /^(?:mantan|eks|calon|bekas|almarhum|almarhumah|mendiang)(?![\p{L}])/iu;

/** A sentence about another year tells who held the office then. */
function isOfAnotherTime({month}: Story, {sentence}: Statement): boolean {
	return sentence.units.some(({kind, entity}) => {
		const year = kind === 'date' ? partsOf(entity?.iso)?.year : undefined;
		return year !== undefined && month?.endsWith(String(year)) !== true;
	});
}

/** Long articles of no known month: *Menurut teks* would say neither when nor what about. */
const isTimeless = ({month, sentences}: Story) =>
	month === undefined && sentences.length >= longArticle;

const longArticle = 8;

/** Offices change hands: the month fixes who is meant, or, where the article knows none, the text that says so. */
function dated({month}: Story, question: string): string {
	return month === undefined
		? `Menurut teks, ${question}?`
		: `${upperFirst(question)} pada ${month}?`;
}

/** An office as a title is written, without a word that belongs to the sentence: *utusan khusus baru X* is none. */
function isClearOffice(role: string): boolean {
	// *… Departemen Perindustrian I G*: where the name begins is not sure.
	if (/\s(?!RI$|AS$|UI$|UE$|PN$)\p{Lu}{1,2}\.?$/u.test(role)) return false;
	return role
		.split(/\s+/)
		.slice(1)
		.every(
			(word) =>
				/^[\p{Lu}\d(]/u.test(word) ||
				/^(?:untuk|dan|bidang|urusan|negara|daerah|desa|umum|utama|jenderal|eksekutif|pelaksana|harian|khusus|bicara|tetap)$/.test(
					word,
				) ||
				(plainOffices.has(role.split(' ')[0]!.toLowerCase()) && !passing.test(word)),
		);
}

/** Words that tell of the moment and not of the office. */
const passing =
	/^(?:baru|lama|terpilih|saat|kini|itu|ini|yang|asal|dari|sementara|pertama|kedua|mereka)$/;

/** *…, Kepala Dinas X, dan …* after a name may be the next of a list, and so may a name after a comma. */
function isClosed(units: readonly Unit[], at: number): boolean {
	const unit = units[at]!;
	const gap = unit.text.slice(unit.role!.length);
	const isApposed = unit.text.startsWith(unit.role!) ? /^\s*,/.test(gap) : true;
	if (!isApposed) return true;
	const next = units[at + 1];
	// The comma that closes an apposition is part of its unit.
	const closes = /,$/.test(unit.text) || next === undefined || /^[.,;)]$/.test(next.text);
	const lists = (other: Unit | undefined) =>
		other?.kind === 'person' || /^(?:dan|serta)$/.test(other?.lower ?? '');
	return closes && !lists(next) && !(next?.text === ',' && lists(units[at + 2]));
}

/** Who holds an office. */
function holder(story: Story, statement: Statement, unit: Unit): Draft[] {
	const role = unit.role!.replace(/\s*\([^)]*\)/g, '');
	const group = groupOf(story, unit.entity!);
	if (!group || !isSoleOffice(role) || !namesItsBody(story, role)) return [];
	// *Menteri Pertanian Norlandia Rin | Holt*: where the office ends is not sure.
	if (!group.name.includes(' ') && !endsInKnownName(role)) return [];
	if (isShared(story, group, role)) return [];
	return draftOf(story, statement, unit, {
		kind: 'person',
		form: 'direct',
		stem: {text: dated(story, `siapakah ${roleText(role)}`), units: []},
		merit: -1,
	}).map((draft) => ({...draft, topic: draft.answer}));
}

/** Two people of one office: one of them held it before, or both do. */
function isShared(story: Story, group: EntityGroup, role: string, whole = false): boolean {
	return story.groups.some(
		(other) =>
			other !== group &&
			other.roles.some(
				(held) =>
					held === role || (!whole && (held.startsWith(`${role} `) || role.startsWith(`${held} `))),
			),
	);
}

/** Whether an office closes with a place or body that is known by itself. */
function endsInKnownName(role: string): boolean {
	const words = role.split(' ');
	return [1, 2, 3, 4].some((length) => {
		const tail = words.slice(-length).join(' ');
		return placeKind(tail) !== undefined || findBody(tail) !== undefined;
	});
}

/** What office somebody holds. */
function office(story: Story, statement: Statement, unit: Unit, merit: number): Draft[] {
	// In a story of crime a man's part in it is no office to be asked for.
	if (story.sensitive) return [];
	const role = unit.role!;
	const group = groupOf(story, unit.entity!);
	const name = unit.entity!.name ?? unit.entity!.text;
	if (!group || !isPublicRole(role) || !isOffice(role) || !name.includes(' ')) return [];
	if (!namesItsBody(story, role)) return [];
	if (isShared(story, group, role, true)) return [];
	// A person of two offices has two right answers.
	if (group.roles.some((other) => !role.includes(other) && !other.includes(role))) return [];
	const at = story.facts.article.text.slice(unit.start, unit.end).indexOf(role);
	if (at < 0 || role.split(' ').length > 9) return [];
	return [
		{
			kind: 'thing',
			form: 'direct',
			question: dated(story, `apa jabatan ${name}`),
			answer: roleText(role.replace(/\s*\([^)]*\)/g, '').replace(/\s+/g, ' ')),
			accept: [role],
			span: {start: unit.start + at, end: unit.start + at + role.length},
			statement,
			topic: name,
			shown: [unit],
			merit,
		},
	];
}

/** *anggota Komisi IV*, *utusan khusus* are filled; *pengamat*, *petani* are callings. */
function isOffice(role: string): boolean {
	const [first = ''] = role.toLowerCase().split(' ');
	return (
		role.includes(' ') &&
		!/^(?:pemilik|pendiri|penulis|tokoh|korban|saksi|warga)$/.test(first) &&
		(!plainOffices.has(first) || /^(?:pemimpin|anggota|utusan|juru|pelatih)$/.test(first))
	);
}

const bare =
	/^(?:menteri|presiden|wakil|perdana|raja|ratu|gubernur|ketua|kepala|umum|utama|jenderal|harian|bidang|dinas|bagian|seksi|pelaksana|panglima|sekretaris|direktur|fraksi|komisi|desa|dusun|sekolah|negara|bersama|besar|tim|kabinet|dewan|daerah|divisi|eksekutif|komite|koordinator|deputi|manajer|pelatih|juru|bicara|asisten|staf|senior|muda|operasional|bisnis|keuangan|pemasaran|subdirektorat|humas)$/i;

/** *Ketua Umum*, *Wakil Presiden*: of what, the words do not say. A minister without a country is Indonesia's. */
function namesItsBody(story: Story, role: string): boolean {
	const rest = role.split(/\s+/).filter((word) => !bare.test(word));
	if (rest.length === 0) return false;
	if (!/^menteri\b/i.test(role)) return true;
	const namesCountry = rest.some((_, at) =>
		[1, 2, 3].some((length) => placeKind(rest.slice(at, at + length).join(' ')) === 'country'),
	);
	return (
		namesCountry ||
		!story.groups.some(
			({type, name}) => type === 'place' && (countryOf(name) ?? 'Indonesia') !== 'Indonesia',
		)
	);
}
