import {cardKinds as knownKinds} from '../deck/kinds.js';
import {withoutRetired} from '../deck/retired.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {Services} from '../services.js';
import {chooseCards, type CustomStudy, tagsOf} from '../session/custom-study.js';
import type {OptionValues} from './command.js';
import {cardKinds, count, text} from './values.js';

const mostCards = 9999;

/**
 * The cards that options of `study` choose; `undefined` without such options.
 * @throws UserError when `--schedule` stands without a choice
 */
export function readCustomStudy(values: OptionValues): CustomStudy | undefined {
	const tag = text(values, 'tag');
	const kinds = cardKinds(values, 'kind', knownKinds);
	const limit = count(values, 'limit', mostCards);
	const failedToday = values['failed-today'] === true;
	const isScheduled = values['schedule'] === true;
	if (!failedToday && tag === undefined && !kinds && limit === undefined) {
		if (!isScheduled) return undefined;
		throw new UserError(
			{
				id: '--schedule menyertai pilihan kartu: --failed-today, --tag, --kind, atau --limit.',
				en: '--schedule goes with a choice of cards: --failed-today, --tag, --kind or --limit.',
			},
			{
				hint: {
					id: 'Belajar menurut jadwal: newsquiz study. Latihan yang masuk jadwal: newsquiz study --failed-today --schedule',
					en: 'By the schedule: newsquiz study. Practice that counts in it: newsquiz study --failed-today --schedule',
				},
				exitStatus: 2,
			},
		);
	}

	return {
		choice: {
			...(failedToday ? {failedToday} : {}),
			...(tag === undefined ? {} : {tag}),
			...(kinds ? {kinds} : {}),
			...(limit === undefined ? {} : {limit}),
		},
		mode: isScheduled ? 'study' : 'practice',
	};
}

/**
 * Says so where no card matches, before the app opens.
 * @throws UserError
 */
export async function refuseNoCards(
	custom: CustomStudy,
	deck: string | undefined,
	services: Services,
): Promise<void> {
	const {library, progress} = services;
	const ids = deck === undefined ? library.list().decks.map(({id}) => id) : [deck];
	const read = await Promise.all(ids.map((id) => library.read(id)));
	const decks = read.map(withoutRetired);
	const now = services.now();
	const tz = services.timezone(now);
	if (chooseCards(decks, progress.state, now, tz, custom).length > 0) return;
	const {tag, failedToday} = custom.choice;
	const tags = tagsOf(decks).slice(0, 12).map(sanitiseLine).join(', ');
	throw new UserError(
		{
			id: 'Tidak ada kartu yang cocok dengan pilihan itu.',
			en: 'No card matches that choice.',
		},
		{
			hint: failedToday
				? {
						id: 'Hari ini belum ada kartu seperti itu yang dijawab Ulangi. Coba tanpa --failed-today.',
						en: 'No such card has been answered Again today. Try without --failed-today.',
					}
				: tag !== undefined && tags !== ''
					? {id: `Tag yang ada: ${tags}.`, en: `The tags there are: ${tags}.`}
					: {
							id: 'Coba pilihan yang lebih luas. Dengan --schedule, batas kartu baru sehari tetap berlaku.',
							en: 'Try a wider choice. With --schedule the day’s limit of new cards still holds.',
						},
		},
	);
}
