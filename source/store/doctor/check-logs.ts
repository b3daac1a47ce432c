import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {TORN} from '../../backup/entry-name.js';
import {tallyOf} from '../../backup/tally.js';
import {type Bilingual, UserError} from '../../errors.js';
import type {LogEvent, UnknownEvent} from '../../progress/event.js';
import {foldLogs} from '../../progress/fold.js';
import {inspectEvents} from '../../progress/inspect.js';
import {contents, identity} from '../../progress/order.js';
import {readLine} from '../../progress/read-event.js';
import {sanitiseLine} from '../../sanitise.js';
import {atomicCopy, atomicWrite} from '../atomic-write.js';
import {homeInUse} from '../backups/messages.js';
import {asDevice, type OwnDevice, ownDevices, retireDevice} from '../device.js';
import {healLog} from '../heal-log.js';
import {logName, logNames, type LogPart, readLog, textAt} from '../log-files.js';
import type {Finding, Patient} from './finding.js';
import {asidePath, moveAside} from './move-aside.js';

type Events = ReadonlyArray<LogEvent | UnknownEvent>;

/** What the logs hold, and what is wrong with them. */
export interface CheckedLogs {
	readonly findings: readonly Finding[];
	/** `undefined` when not all of them could be read. */
	readonly events: Events | undefined;
	/** How many bytes of each log these are. */
	readonly lengths: ReadonlyMap<string, number>;
}

const DEVICE_LOG = /^[a-f0-9]{16}\.jsonl$/;

/** Reads every line of every log. */
export function checkLogs(patient: Patient): CheckedLogs {
	const {paths} = patient;
	const findings: Finding[] = [];
	const parts = new Map<string, LogPart>();
	let isComplete = true;
	try {
		for (const name of logNames(paths.reviews)) {
			try {
				parts.set(name, readLog(join(paths.reviews, name)));
			} catch (error) {
				isComplete = false;
				findings.push(unreadable(error));
			}
		}
	} catch (error) {
		return {findings: [unreadable(error)], events: undefined, lengths: new Map()};
	}

	const events = [...parts.values()].flatMap((part) => part.events);
	findings.push(
		...damagedLogs(patient, parts),
		...tornLogs(patient, parts),
		...copies(patient, parts),
		...besides(patient),
		...numbers(events),
	);
	if (isComplete) findings.unshift(summary(parts.size, events));
	const lengths = new Map([...parts].map(([name, {length}]) => [name, length]));
	return {findings, events: isComplete ? events : undefined, lengths};
}

function summary(files: number, events: Events): Finding {
	const {reviews, cards} = tallyOf(foldLogs(events).fold.state);
	const [id, en] = ['id', 'en'].map((language) => new Intl.NumberFormat(language).format) as [
		(value: number) => string,
		(value: number) => string,
	];
	return {
		level: 'good',
		check: 'logs',
		says: {
			id: `Catatan belajar: ${id(files)} berkas dibaca dari awal sampai akhir; ${id(reviews)} pengulangan, ${id(cards)} kartu dipelajari.`,
			en: `Review log: ${en(files)} ${files === 1 ? 'file' : 'files'} read from beginning to end; ${en(reviews)} ${reviews === 1 ? 'review' : 'reviews'}, ${en(cards)} ${cards === 1 ? 'card' : 'cards'} studied.`,
		},
	};
}

function unreadable(error: unknown): Finding {
	if (!(error instanceof UserError)) throw error;
	return {
		level: 'problem',
		check: 'logs',
		says: error.says,
		means: {
			id: 'Jawaban di dalamnya belum dihitung.',
			en: 'The answers in it are not counted.',
		},
		...(error.hint && {advice: error.hint}),
	};
}

function damagedLogs(patient: Patient, parts: ReadonlyMap<string, LogPart>): Finding[] {
	return [...parts]
		.filter(([, {damaged}]) => damaged > 0)
		.map(([name, {damaged}]) => ({
			level: 'problem',
			check: 'logs',
			says: {
				id: `Catatan belajar ${sanitiseLine(name)} memuat ${damaged} baris yang rusak.`,
				en: `The review log ${sanitiseLine(name)} has ${damaged} damaged ${damaged === 1 ? 'line' : 'lines'}.`,
			},
			means: {
				id: 'Baris itu dilewati, paling banyak satu jawaban per baris; selebihnya dihitung.',
				en: 'Such lines are skipped, one answer each at the most; all else counts.',
			},
			advice: {
				id: 'Cadangan dari sebelum kerusakan mungkin masih memuatnya: newsquiz restore. Jika tidak, pindahkan baris itu dengan: newsquiz doctor --fix',
				en: 'A backup from before the damage may still have them: newsquiz restore. If none has, put them aside with: newsquiz doctor --fix',
			},
			repair: {
				question: {
					id: `Simpan salinan utuh ${sanitiseLine(name)} di folder doctor, lalu keluarkan baris yang rusak dari catatan belajar?`,
					en: `Keep a whole copy of ${sanitiseLine(name)} in the doctor folder, and take the damaged lines out of the log?`,
				},
				run: () => takeDamagedOut(patient, name),
			},
		}));
}

function takeDamagedOut(patient: Patient, name: string): void {
	const {paths} = patient;
	const path = join(paths.reviews, name);
	asWriter(patient, name, (own) => {
		atomicCopy(path, asidePath(patient, path));
		const lines = textAt(0, readFileSync(path)).split('\n');
		const whole = lines.filter((line) => !('damaged' in readLine(line)));
		if (own) retireDevice(own);
		atomicWrite(path, whole.at(-1) === '' ? whole.join('\n') : `${whole.join('\n')}\n`);
		rmSync(paths.snapshot, {force: true});
	});
}

/**
 * Changes a log.
 * @throws UserError while another process writes it
 */
function asWriter(
	{paths}: Patient,
	name: string,
	change: (own: OwnDevice | undefined) => void,
): void {
	const own = ownDevices(paths.devices).find(({id}) => logName(id) === name);
	if (!own) change(undefined);
	else if (!asDevice(own, () => change(own))) throw homeInUse();
}

function tornLogs(patient: Patient, parts: ReadonlyMap<string, LogPart>): Finding[] {
	const own = new Set(ownDevices(patient.paths.devices).map(({id}) => logName(id)));
	return [...parts]
		.filter(([, {isTorn}]) => isTorn)
		.map(([name]) => ({
			level: 'note',
			check: 'logs',
			says: {
				id: `Baris terakhir ${sanitiseLine(name)} terpotong.`,
				en: `The last line of ${sanitiseLine(name)} is cut short.`,
			},
			means: {
				id: 'newsquiz terhenti saat menulisnya, atau berkas itu masih disalin dari perangkat lain. Jawaban lainnya utuh.',
				en: 'newsquiz was stopped while writing it, or the file is still being copied from another device. All other answers are whole.',
			},
			advice: own.has(name)
				? {
						id: 'Baris itu dipindahkan dengan sendirinya saat newsquiz dibuka lagi.',
						en: 'It is put aside by itself when newsquiz is opened again.',
					}
				: {
						id: 'Tunggu sinkronisasi selesai, lalu periksa lagi.',
						en: 'Let the sync finish, then look again.',
					},
			...(own.has(name) && {
				repair: {
					question: {
						id: `Pindahkan baris yang terpotong dari ${sanitiseLine(name)} sekarang?`,
						en: `Put the cut line of ${sanitiseLine(name)} aside now?`,
					},
					run: () => asWriter(patient, name, () => healLog(join(patient.paths.reviews, name))),
				},
			}),
		}));
}

/** Logs under names that no newsquiz gave: what programs that sync folders keep when they can't merge. */
function copies(patient: Patient, parts: ReadonlyMap<string, LogPart>): Finding[] {
	const names = [...parts.keys()].filter((name) => !DEVICE_LOG.test(name));
	if (names.length === 0) return [];
	const copied = new Map(names.map((name) => [name, entriesOf(parts.get(name)?.events ?? [])]));
	const holders = new Map<string, number>();
	for (const entries of copied.values()) for (const entry of entries) holders.set(entry, 0);
	for (const {events} of parts.values()) {
		for (const entry of entriesOf(events)) {
			const count = holders.get(entry);
			if (count !== undefined) holders.set(entry, count + 1);
		}
	}

	return [...copied].map(([name, entries]) => {
		const alone = [...entries].filter((entry) => holders.get(entry) === 1).length;
		if (alone === 0) {
			// Of copies that only have each other, the last one has to stay.
			for (const entry of entries) holders.set(entry, (holders.get(entry) ?? 0) - 1);
		}

		const shown = sanitiseLine(name);
		return alone > 0
			? {
					level: 'note',
					check: 'logs',
					says: {
						id: `${shown} adalah salinan dari program sinkronisasi; ${alone} catatan hanya ada di sana.`,
						en: `${shown} is a copy that a sync program made; ${alone} ${alone === 1 ? 'entry is' : 'entries are'} only there.`,
					},
					means: {
						id: 'Isinya dihitung seperti yang lain.',
						en: 'What it holds counts like everything else.',
					},
					advice: {id: 'Biarkan di tempatnya.', en: 'Leave it where it is.'},
				}
			: {
					level: 'note',
					check: 'logs',
					says: {
						id: `${shown} adalah salinan dari program sinkronisasi; semua isinya ada juga di catatan lain.`,
						en: `${shown} is a copy that a sync program made; all that it holds is in other logs too.`,
					},
					means: {
						id: 'Tidak dihitung dua kali, tetapi tidak diperlukan.',
						en: 'It is not counted twice, but nobody needs it.',
					},
					repair: {
						question: {
							id: `Pindahkan ${shown} ke folder doctor?`,
							en: `Move ${shown} to the doctor folder?`,
						},
						run: () => moveAside(patient, join(patient.paths.reviews, name)),
					},
				};
	});
}

/** What the events of a log say, each once. */
function entriesOf(events: Events): Set<string> {
	return new Set(events.map((event) => `${identity(event.device, event.n)} ${contents(event)}`));
}

/** What else lies beside the logs. */
function besides({paths}: Patient): Finding[] {
	let names: string[];
	try {
		names = readdirSync(paths.reviews).filter(
			(name) => !name.startsWith('.') && !name.endsWith('.jsonl'),
		);
	} catch {
		return [];
	}

	const torn = names.filter((name) => TORN.test(name)).length;
	const unknown = names.filter((name) => !TORN.test(name)).map(sanitiseLine);
	const findings: Array<{says: Bilingual; means: Bilingual}> = [];
	if (torn > 0) {
		findings.push({
			says: {
				id: `${torn} potongan baris dari saat newsquiz terhenti tersimpan di samping catatan belajar.`,
				en: `${torn} ${torn === 1 ? 'piece' : 'pieces'} of lines, from when newsquiz was interrupted, ${torn === 1 ? 'is' : 'are'} kept beside the review log.`,
			},
			means: {
				id: 'Tidak mengganggu dan boleh dibiarkan.',
				en: 'That does no harm, and may stay.',
			},
		});
	}

	if (unknown.length > 0) {
		findings.push({
			says: {
				id: `Ada yang bukan catatan belajar di folder reviews: ${unknown.join(', ')}`,
				en: `In the folder reviews there is something else: ${unknown.join(', ')}`,
			},
			means: {
				id: 'newsquiz tidak membacanya dan tidak menyentuhnya.',
				en: 'newsquiz does not read it and leaves it alone.',
			},
		});
	}

	return findings.map((finding) => ({level: 'note', check: 'logs', ...finding}));
}

function numbers(events: Events): Finding[] {
	const {gaps, conflicts} = inspectEvents(events, Number.POSITIVE_INFINITY);
	const findings: Finding[] = gaps.map(({device, missing, first}) => ({
		level: 'note',
		check: 'logs',
		says: {
			id: `Dari perangkat ${device}, ${missing} catatan tidak ada (mulai dari nomor ${first}).`,
			en: `Of the device ${device}, ${missing} ${missing === 1 ? 'entry is' : 'entries are'} not there (from number ${first}).`,
		},
		means: {
			id: 'Mungkin belum tersinkron, atau hilang bersama baris yang rusak.',
			en: 'They may not have been synced yet, or were lost with damaged lines.',
		},
		advice: {
			id: 'Sinkronkan perangkat itu. Cadangan lama mungkin memuatnya: newsquiz restore',
			en: 'Sync that device. An older backup may have them: newsquiz restore',
		},
	}));
	if (conflicts > 0) {
		findings.push({
			level: 'note',
			check: 'logs',
			says: {
				id: `${conflicts} catatan bernomor sama dengan yang lain, tetapi berbeda isinya.`,
				en: `${conflicts} ${conflicts === 1 ? 'entry has' : 'entries have'} the same number as another but differ from it.`,
			},
			means: {
				id: 'Folder newsquiz mungkin pernah disalin. Semuanya dihitung.',
				en: 'Perhaps the newsquiz folder was once copied. All are counted.',
			},
		});
	}

	return findings;
}
