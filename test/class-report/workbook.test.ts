import {unzipSync} from 'fflate';
import {expect, it} from 'vitest';
import {reportWorkbook} from '../../source/class-report/workbook.js';
import {readWorkbook} from '../../source/exchange/office/read-workbook.js';
import {exchangeTools as tools} from '../../source/store/exchange-tools.js';
import {reportOf, testDeck} from '../helpers/class-room.js';

it('holds names as texts, also those that every object has a property of', async () => {
	const names = ['constructor', 'Sari _x0041_', 'toString', '\ufffe'];
	const report = reportOf(testDeck(1), Object.fromEntries(names.map((name) => [name, '+'])));
	const bytes = await reportWorkbook(report, 'id');
	const [marks] = await readWorkbook(bytes, {name: 'laporan.xlsx', tools});
	const read = marks!.rows.slice(1, 5).map(({cells}) => cells.get(1)?.text);
	expect(new Set(read)).toEqual(new Set(['constructor', 'Sari _x0041_', 'toString', '\ufffd']));
	// What is no number of a shared text makes Excel call the file broken.
	for (const [name, contents] of Object.entries(unzipSync(bytes))) {
		if (name.startsWith('xl/worksheets/sheet')) {
			expect(new TextDecoder().decode(contents)).not.toMatch(/t="s"><v>(?!\d+<)/);
		}
	}
});
