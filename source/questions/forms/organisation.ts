import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {bodyClass} from '../bodies.js';
import {placeKind} from '../places.js';
import type {Statement} from '../statement.js';
import {questionUnits, trimmed} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {draftOf} from './draft-of.js';

/** `Kementerian manakah yang …?`, `Negara manakah yang …?`: bodies and countries that do something. */
export function organisationForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause) return [];
	const content = clause.subject.filter((unit) => unit.kind !== 'punctuation');
	const [unit] = content;
	if (!unit || content.length !== 1) return [];
	// *pria berdarah Norlandia yang menjadi staf X*: the clause is not about the country.
	if (unit.kind === 'place' && statement.derived === true) return [];
	const opening = openingFor(unit);
	if (opening === undefined) return [];
	const units = questionUnits({...clause, subject: []}, trimmed(clause));
	const stem = stemOf(story, statement, [opening, units], {stop: '?'});
	if (!stem) return [];
	const kind = unit.kind === 'place' ? 'place' : 'organisation';
	return draftOf(story, statement, unit, {
		kind,
		form: 'direct',
		stem,
		// Which country acts, most readers know from the headline.
		merit: kind === 'place' ? 0 : 1,
	});
}

function openingFor(unit: Unit): string | undefined {
	const name = unit.entity?.name ?? unit.text;
	if (unit.kind === 'place')
		return placeKind(name) === 'country' ? 'Negara manakah yang' : undefined;
	if (unit.kind !== 'organisation') return undefined;
	switch (bodyClass(name)) {
		case 'ministry':
			return 'Kementerian manakah yang';
		case 'party':
			return 'Partai manakah yang';
		case 'bank':
			return 'Bank manakah yang';
		case 'company':
			return 'Perusahaan manakah yang';
		case 'university':
			return 'Universitas manakah yang';
		case 'news-agency':
			return 'Kantor berita manakah yang';
		case 'agency':
		case 'court':
			return 'Lembaga manakah yang';
		default:
			return undefined;
	}
}
