import {shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {roleText} from '../stem/surfaces.js';
import {groupOf, type Story} from '../story.js';
import {isPublicRole} from '../words/people.js';
import {placeKind} from '../places.js';
import {similar} from './similar.js';

const ministries = [
	'Luar Negeri',
	'Dalam Negeri',
	'Keuangan',
	'Pertahanan',
	'Perdagangan',
	'Kehakiman',
];

/** Other offices: those of the article's people, then others of the same land or body. */
export function offices(story: Story, draft: Draft, random: () => number): string[] {
	const [unit] = draft.shown;
	const group = unit?.entity ? groupOf(story, unit.entity) : undefined;
	if (!group) return [];
	const held = new Set(group.roles.map((role) => role.toLowerCase()));
	const own = story.groups
		.filter((other) => other.type === 'person' && other !== group)
		.flatMap(({roles}) => roles.slice(0, 1))
		.filter(
			(role) =>
				isPublicRole(role) &&
				role.includes(' ') &&
				!held.has(role.toLowerCase()) &&
				!/^(?:mantan|eks|calon)\b/i.test(role) &&
				!draft.answer.includes(role) &&
				!role.includes(draft.answer),
		)
		.map(roleText);
	return [
		...shuffled([...new Set(own)], random),
		...shuffled(likeOffices(draft.answer), random),
	].filter((role) => similar(role, draft.answer));
}

/** *Menteri Pertahanan X* → *Menteri Keuangan X*; *Kepala Badan Y* → *Sekretaris Badan Y*. */
function likeOffices(role: string): string[] {
	const portfolio = ministries.find((name) => role.startsWith(`Menteri ${name}`));
	if (portfolio !== undefined) {
		const tail = role.slice('Menteri '.length + portfolio.length);
		return ministries.filter((name) => name !== portfolio).map((name) => `Menteri ${name}${tail}`);
	}
	const leader = /^(?:Presiden|Perdana Menteri)(?= \p{Lu})/u.exec(role)?.[0];
	if (leader !== undefined && placeKind(role.slice(leader.length + 1)) === 'country') {
		const land = role.slice(leader.length);
		// Every land has these ministers; not every one has a vice president.
		return ['Luar Negeri', 'Pertahanan', 'Keuangan'].map((name) => `Menteri ${name}${land}`);
	}
	const head =
		/^(?:Kepala|Ketua Umum|Ketua|Direktur Utama|Sekretaris Jenderal|Gubernur|Wali Kota|Bupati|Rektor|Juru Bicara)(?= \p{Lu})/u.exec(
			role,
		)?.[0];
	if (head === undefined) return [];
	const body = role.slice(head.length);
	const others = /^(?:Gubernur|Wali Kota|Bupati)$/.test(head)
		? [`Wakil ${head}`, 'Sekretaris Daerah', 'Ketua DPRD', 'Kepala Dinas Perhubungan']
		: ['Sekretaris', 'Juru Bicara', 'Bendahara', `Wakil ${head}`];
	return others.filter((other) => other !== head).map((other) => other + body);
}
