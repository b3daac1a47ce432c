import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const source = path.join(import.meta.dirname, '..', '..', 'source');

it('text reaches Ink in one place alone, which stops what is unsafe', () => {
	const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => file.endsWith('.tsx'));
	const withText = files.filter((file) =>
		/import[^;]*\b(Text|Static|Transform)\b[^;]*from 'ink'/.test(
			readFileSync(path.join(source, file), 'utf8'),
		),
	);
	expect(withText).toEqual(['components/lines.tsx']);
});
