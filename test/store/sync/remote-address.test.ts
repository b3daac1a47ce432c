import {describe, expect, it} from 'vitest';
import {UserError} from '../../../source/errors.js';
import {placeOf, readRemote, withoutSecrets} from '../../../source/store/sync/remote-address.js';

const here = process.platform === 'win32' ? 'C:\\rumah' : '/rumah';

describe('the address of a repository', () => {
	const usable: ReadonlyArray<readonly [given: string, shown: string, place: string]> = [
		['git@github.com:siti/belajar.git', 'git@github.com:siti/belajar.git', 'github.com'],
		['  sekolah:belajar.git ', 'sekolah:belajar.git', 'sekolah'],
		['https://codeberg.org/siti/belajar', 'https://codeberg.org/siti/belajar', 'codeberg.org'],
		['https://siti:rahasia@a.id/x.git', 'https://a.id/x.git', 'a.id'],
		['https://ghp_token@a.id/x.git', 'https://a.id/x.git', 'a.id'],
		['ssh://git@a.id:2222/x.git', 'ssh://git@a.id:2222/x.git', 'a.id:2222'],
		['ssh://git:rahasia@a.id/x.git', 'ssh://git@a.id/x.git', 'a.id'],
	];
	for (const [given, shown, place] of usable) {
		it(`may be ${given}`, () => {
			const remote = readRemote(given, here);
			expect([remote.address, remote.shown, placeOf(remote)]).toEqual([given.trim(), shown, place]);
			expect(remote.hasSecret).toBe(shown !== given.trim());
		});
	}

	it.skipIf(process.platform === 'win32')('may be a folder, from where the command runs', () => {
		expect(readRemote('usb/belajar.git', here)).toMatchObject({
			address: '/rumah/usb/belajar.git',
			folder: '/rumah/usb/belajar.git',
		});
		expect(readRemote('/media/usb/a b.git', here).address).toBe('/media/usb/a b.git');
		expect(readRemote('./a:b.git', here).folder).toBe('/rumah/a:b.git');
	});

	const unusable = [
		'',
		'   ',
		'ext::sh -c whoami',
		'EXT::sh',
		'fd::17',
		'--upload-pack=touch x',
		'-x',
		'ssh://-oProxyCommand=touch/x',
		'ssh://-x@a.id/x',
		'-oProxyCommand=x:y',
		'git@-oProxyCommand=x:y',
		'ftp://a.id/x.git',
		'javascript://a',
		'https://',
		'https://a.id/x\n.git',
		'a\u0000b',
	];
	for (const given of unusable) {
		it(`may not be ${JSON.stringify(given)}`, () => {
			expect(() => readRemote(given, here)).toThrow(UserError);
		});
	}

	it('never shows a password, not even in what git says', () => {
		const remote = readRemote('https://siti:rahasia@a.id/x.git', here);
		const said = withoutSecrets(
			"fatal: unable to access 'https://siti:rahasia@a.id/x.git/': see https://budi:lain@b.id",
			remote,
		);
		expect(said).toBe("fatal: unable to access 'https://a.id/x.git/': see https://b.id");
		expect(() => readRemote('ftp://siti:rahasia@a.id/', here)).toThrow(
			expect.objectContaining({message: expect.not.stringContaining('rahasia') as string}),
		);
	});
});
