import {isPublicRole} from './people.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Callings that are followed in public: those of sport, stage, screen and letters. */
const publicCallings = list(`
	atlet pelari petenis pebulu pebulutangkis perenang pembalap petinju pegolf pesepeda pesepak pemain penyerang
	striker kiper bek gelandang penyanyi musisi gitaris vokalis pianis aktor aktris artis bintang pesulap pelawak
	komedian sutradara produser novelis penulis penyair sastrawan pelukis pematung seniman maestro komponis pemusik
	astronaut kosmonaut juara peraih pemegang lifter karateka pesilat pecatur peloncat pelempar pendaki petarung
	presenter model koreografer fotografer arsitek desainer ilmuwan fisikawan
`);

/** Whether somebody of this role acts before the public, in an office or a calling. */
export function isPublicFigure(role: string): boolean {
	const [first = ''] = role.toLowerCase().split(/\s+/);
	return publicCallings.has(first) || isPublicRole(role);
}
