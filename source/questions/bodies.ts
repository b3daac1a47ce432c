import {
	institutions,
	type Institution,
	type InstitutionKind,
} from '../language/data/institutions.js';

let index: ReadonlyMap<string, Institution> | undefined;

function byName(): ReadonlyMap<string, Institution> {
	if (!index) {
		const names = new Map<string, Institution>();
		for (const body of institutions) {
			for (const name of [body.name, ...body.aliases]) if (!names.has(name)) names.set(name, body);
		}
		index = names;
	}
	return index;
}

const heads: ReadonlyArray<readonly [RegExp, InstitutionKind]> = [
	[/^(?:Kementerian|Kemen(?=[a-z]))/, 'ministry'],
	[/^Partai\b/, 'party'],
	[/^(?:Bank|BPR)\b/, 'bank'],
	[/^(?:PT|CV|Perum|Perusahaan)\b|\bTbk\b/, 'company'],
	[/^(?:Universitas|Institut|Politeknik|Sekolah Tinggi)\b/, 'university'],
	[/^(?:Mahkamah|Pengadilan)\b/, 'court'],
	[/^(?:Badan|Lembaga|Komisi|Otoritas|Balai)\b/, 'agency'],
	[/^Kantor Berita\b/, 'news-agency'],
];

export function findBody(name: string): Institution | undefined {
	return byName().get(name);
}

/** What kind of body a name names, from the gazetteer or its first word; nothing when unsure. */
export function bodyClass(name: string): InstitutionKind | undefined {
	return findBody(name)?.kind ?? heads.find(([head]) => head.test(name))?.[1];
}

/** Bodies of one kind. */
export function bodiesOf(kind: InstitutionKind): readonly Institution[] {
	return institutions.filter((body) => body.kind === kind);
}
