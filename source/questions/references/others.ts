import type {Unit} from '../clause/units.js';
import {animals, kin, plural, pointing, predicative, pronouns, unnamed} from './words.js';

/** Whether somebody without a name is spoken of, or an animal: a pronoun may mean that one. */
export function speaksOfOthers(units: readonly Unit[]): boolean {
	return units.some((unit, at) => isOther(units, unit, at));
}

function isOther(units: readonly Unit[], unit: Unit, at: number): boolean {
	if (unit.kind === 'person') return isFamily(units, unit, at);
	if (unit.kind !== 'word') return false;
	if (pronouns.has(unit.lower) || unit.lower === 'seorang') return !isApposed(units, at);
	const noun = unit.lower.replace(/(?<=...)nya$/, '');
	if (animals.has(noun)) return true;
	const isKin = kin.has(noun);
	if (!isKin && !unnamed.has(noun)) return false;
	const previous = units[at - 1];
	const next = units[at + 1];
	if (noun === 'anak' && /^(?:asuh|buah|muda|usaha|perusahaan)/.test(next?.lower ?? ''))
		return false;
	if (noun === 'keluarga' || noun === 'orang') return false;
	if (previous && (predicative.has(previous.lower) || plural.has(previous.lower))) return false;
	if (previous?.kind === 'quantity' || previous?.kind === 'number') return false;
	if (isKin && next?.kind === 'person') return true;
	return !isApposed(units, at);
}

/** `Pemain muda Rizal Hanafi`, `Korban, Budi Santoso, …`, `Budi, seorang petani, …`: the noun tells of the one named. */
function isApposed(units: readonly Unit[], at: number): boolean {
	for (let after = at + 1; after <= at + 4; after++) {
		const unit = units[after];
		if (!unit) break;
		if (unit.kind === 'person') return true;
		const isLink =
			unit.text === ',' ||
			(unit.kind === 'word' &&
				!pointing.has(unit.lower) &&
				!/^(?:me|di|ber|ter)\p{L}{4,}/u.test(unit.lower));
		if (!isLink && unit.kind !== 'organisation' && unit.kind !== 'place') break;
		if (unit.kind === 'word' && unit.lower === 'dan') break;
	}
	let before = at - 1;
	while (units[before]?.kind === 'word' && units[before]?.lower === 'seorang') before--;
	return units[before]?.text === ',' && units[before - 1]?.kind === 'person';
}

/** `Ibu Dedi Kurniawan datang`: at the start of a sentence this may be Dedi's mother; `buku karya X` is what is spoken of. */
function isFamily(units: readonly Unit[], unit: Unit, at: number): boolean {
	const before = units[at - 1];
	if (before && /^(?:karya|milik)$/.test(before.lower)) return true;
	if (before && kin.has(before.lower.replace(/nya$/, ''))) return true;
	return at === 0 && /^(?:Ibu|Bapak|Ayah|Kakak|Adik)\s/.test(unit.text) && / .* /.test(unit.text);
}
