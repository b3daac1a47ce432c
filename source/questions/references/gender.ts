import {words} from '../../language/data/gazetteer-table.js';
import type {Unit} from '../clause/units.js';

export type Gender = 'man' | 'woman';

const women = new Set(
	words(`
		siti sri dewi rina ani ratna sinta rani maya lestari wulan wulandari aisyah fatimah dian rini yuni ayu putri
		indah kartika megawati retno susi puan khofifah astuti utami rahayu wati susanti yanti novi mega anita maria
		mira nina lina tini tuti endang sulastri ningsih astrid anna maria elizabeth angela melania ivanka hillary
	`),
);
const men = new Set(
	words(`
		budi agus ahmad muhammad mohammad joko bambang hendra andi dedi yusuf hasan slamet arif rizal bagus fathur surya
		teuku danu bima prabowo gibran anies ganjar mahfud sandiaga ridwan erick luhut airlangga zulkifli ali umar
		ibrahim ismail abdul abdullah john joe donald vladimir sergei luc alexander anton rex
	`),
);

/** Whether a noun is said of men or of women only. */
export function genderOfNoun(noun: string): Gender | undefined {
	if (/^(?:pria|lelaki|laki-laki|ayah|aktor)$/.test(noun)) return 'man';
	return /^(?:wanita|perempuan|ibu|aktris)$/.test(noun) ? 'woman' : undefined;
}

/** What titles and the first name tell of a person; nothing for names that both bear. */
export function genderOf({text, entity}: Unit): Gender | undefined {
	if (/^(?:Ibu|Bu|Ny|Nyonya|Hj|Nona|Ratu)\b/.test(text)) return 'woman';
	if (/^(?:Bapak|Pak|Tn|Tuan|H\.|Haji|KH|Kiai)/.test(text)) return 'man';
	const [first = ''] = (entity?.name ?? entity?.text ?? '').toLowerCase().split(' ');
	if (women.has(first)) return 'woman';
	return men.has(first) ? 'man' : undefined;
}
