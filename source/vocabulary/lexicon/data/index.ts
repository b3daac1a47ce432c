import a from './a.txt';
import b from './b.txt';
import c from './c.txt';
import d from './d.txt';
import e from './e.txt';
import f from './f.txt';
import g from './g.txt';
import h from './h.txt';
import i from './i.txt';
import j from './j.txt';
import k from './k.txt';
import l from './l.txt';
import m from './m.txt';
import n from './n.txt';
import o from './o.txt';
import p from './p.txt';
import q from './q.txt';
import r from './r.txt';
import s from './s.txt';
import t from './t.txt';
import u from './u.txt';
import v from './v.txt';
import w from './w.txt';
import x from './x.txt';
import y from './y.txt';
import z from './z.txt';

export {default as terms} from './terms.txt';

/** The lines of the lexicon by their first letter; `docs/lexicon.md` explains them. */
export const letters: ReadonlyMap<string, string> = new Map(
	Object.entries({a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z}),
);
