import {readdirSync} from 'node:fs';
import {holdDevices, machineName, ownDevices} from '../device.js';
import type {Finding, Patient} from './finding.js';

/** Under which ids this machine writes, and whether another newsquiz does so now. */
export function checkDevices({paths}: Patient): Finding[] {
	let names: string[];
	try {
		names = readdirSync(paths.devices);
	} catch {
		return [];
	}

	const own = ownDevices(paths.devices);
	const mine = names.filter((name) => name.startsWith(`${machineName()}-`));
	const invalid = mine.filter((name) => name.endsWith('.json')).length - own.length;
	const others = names.filter((name) => name.endsWith('.json')).length - own.length - invalid;
	const findings: Finding[] = [
		{
			level: 'good',
			check: 'devices',
			says: {
				id: `Perangkat ini menulis dengan ${own.length} id; perangkat lain dalam folder ini: ${others}.`,
				en: `This machine writes under ${own.length} ${own.length === 1 ? 'id' : 'ids'}; ids of other machines in this folder: ${others}.`,
			},
		},
	];
	if (invalid > 0) {
		findings.push({
			level: 'note',
			check: 'devices',
			says: {
				id: `${invalid} id perangkat ini berasal dari salinan folder, atau rusak.`,
				en: `${invalid} ${invalid === 1 ? 'id' : 'ids'} of this machine came with a copied folder, or ${invalid === 1 ? 'is' : 'are'} damaged.`,
			},
			means: {
				id: 'Tidak dipakai lagi: jawaban berikutnya ditulis dengan id baru. Tidak ada yang hilang.',
				en: 'They are used no more: the next answer begins a new id. Nothing is lost.',
			},
		});
	}

	if (isHeld(paths.devices)) {
		findings.push({
			level: 'note',
			check: 'devices',
			says: {
				id: 'newsquiz lain sedang terbuka dan mencatat jawaban.',
				en: 'Another newsquiz is open and saving answers.',
			},
			means: {
				id: 'Tidak apa-apa; tutuplah sebelum memulihkan atau memperbaiki sesuatu.',
				en: 'That is fine; close it before you restore or repair anything.',
			},
		});
	}

	return findings;
}

function isHeld(folder: string): boolean {
	try {
		const devices = holdDevices(folder);
		if ('writer' in devices) return true;
		devices.release();
		return false;
	} catch {
		// A folder that can't be written to has been told of.
		return false;
	}
}
