import {expect, test} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {findThings} from '../../source/questions/passage/things.js';

const thingsIn = (text: string) => {
	const {analysis, entities, article} = findFacts(articleFromText(text, {}));
	return analysis.sentences.flatMap((sentence) =>
		findThings(article.text, sentence, entities).map(({start, end}) =>
			article.text.slice(start, end),
		),
	);
};

test.each([
	['Penulis itu menerbitkan buku "Ombak di Ujung Senja" tahun lalu.', 'Ombak di Ujung Senja'],
	['Di hutan itu hidup kukang jawa (Nycticebus javanicus) yang langka.', 'Nycticebus javanicus'],
	['Para dokter menduga ia terkena penyakit kaki gajah sejak lama.', 'penyakit kaki gajah'],
	['Campuran bensin dan etanol itu disebut gasohol, bahan bakar yang murah.', 'gasohol'],
	['Warga menonton di rumah pada hari Senin dan Selasa bersama tetangga.'],
	['Petani menanam pohon di kebun sambil bernyanyi bersama.'],
	['Ia berkata bahwa hujan akan turun.'],
])('%s', (text, ...things) => {
	expect(thingsIn(text)).toEqual(things);
});
