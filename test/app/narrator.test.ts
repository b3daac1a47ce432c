import {EventEmitter} from 'node:events';
import {describe, expect, it} from 'vitest';
import {Narrator} from '../../source/components/terminal/narrator.js';

function narrated(columns = 80): {say: (...lines: string[]) => string; narrator: Narrator} {
	let said = '';
	const target = Object.assign(new EventEmitter(), {
		columns,
		rows: 24,
		write(text: string) {
			said += text;
			return true;
		},
	});
	const narrator = new Narrator(target);
	return {
		narrator,
		say(...lines) {
			said = '';
			narrator.write(lines.join('\n'));
			return said;
		},
	};
}

describe('the narrator', () => {
	it('says a screen whole, and then what is new of it', () => {
		const {say} = narrated();
		expect(say('Judul', '1 dari 5', 'Siapa?')).toBe('Judul\n1 dari 5\nSiapa?');
		expect(say('Judul', '2 dari 5', 'Siapa?')).toBe('\n2 dari 5');
		expect(say('Judul', '2 dari 5', 'Siapa?')).toBe('');
		expect(say('Lain', '2 dari 5')).toBe('\nLain\n2 dari 5');
	});

	it.each(['dipilih', 'selected'])('says what is %s, not what no longer is', (word) => {
		const {say} = narrated();
		say('Judul', `${word}: satu`, 'dua');
		expect(say('Judul', 'satu', `${word}: dua`)).toBe(`\n${word}: dua`);
	});

	it('names keys once', () => {
		const {say} = narrated();
		say('Judul', 'Tombol: Enter buka');
		expect(say('Lain', 'Tombol: Esc tutup')).toBe('\nLain\nTombol: Esc tutup');
		expect(say('Judul', 'Tombol: Enter buka')).toBe('\nJudul');
	});

	it('echoes what is typed, letter by letter', () => {
		const {say} = narrated();
		say('Judul', 'ketik jawaban Anda');
		expect(say('Judul', 'L')).toBe('\nL');
		expect(say('Judul', 'Li')).toBe('i');
		expect(say('Judul', 'Li 日')).toBe(' 日');
		expect(say('Judul', 'Li')).toBe('\b \b\b \b\b \b');
		expect(say('Judul', 'Ali')).toBe('\nAli');
	});

	it('breaks between words', () => {
		const {say} = narrated(12);
		expect(say('satu dua tiga empat')).toBe('satu dua\ntiga empat');
	});

	it('says all anew after another program, and nothing after the end', () => {
		const {say, narrator} = narrated();
		say('Judul', 'Tombol: q keluar');
		narrator.resume();
		expect(say('Judul', 'Tombol: q keluar')).toBe('');
		narrator.stop();
		expect(say('Lain')).toBe('');
	});
});
