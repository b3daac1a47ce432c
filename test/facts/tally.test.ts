import {expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {tallyFacts} from '../../source/facts/tally.js';

const text = `Wali Kota Buka Pasar Baru

Bandung - Wali Kota Bandung Siti Rahma membuka Pasar Cihapit pada 3 Mei 2024. Rahma mengatakan pasar itu menelan Rp 5 miliar. "Pasar ini milik warga," kata Rahma.

Pada 3 Mei 2024 sebanyak 200 pedagang pindah. Dana Rp5.000.000.000 berasal dari pemerintah kota.`;

it('counts each thing once, however often it is mentioned', () => {
	const tally = new Map(
		tallyFacts(findFacts(articleFromText(text)).entities).map(({type, count}) => [type, count]),
	);
	expect(tally.get('person')).toBe(1);
	expect(tally.get('date')).toBe(1);
	expect(tally.get('quantity')).toBe(2);
	expect(tally.get('quote')).toBe(1);
	expect([...tally.values()]).not.toContain(0);
});

it('counts nothing where there is nothing', () => expect(tallyFacts([])).toEqual([]));
