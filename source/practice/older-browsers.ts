/**
 * Adds what the shared modules use and browsers of 2018 lack: a phone that is no longer updated runs one of those.
 * Imported before everything else, some of which needs it while it loads.
 */
function add(target: object, name: string, value: unknown): void {
	if (!(name in target)) {
		Object.defineProperty(target, name, {value, configurable: true, writable: true});
	}
}

function at(this: ArrayLike<unknown>, index: number): unknown {
	const from = Math.trunc(index) || 0;
	return this[from < 0 ? this.length + from : from];
}

add(Array.prototype, 'at', at);
add(String.prototype, 'at', at);
add(
	Array.prototype,
	'flatMap',
	function (this: unknown[], read: (item: unknown, index: number) => unknown) {
		const flat: unknown[] = [];
		this.forEach((item, index) => {
			const found = read(item, index);
			if (Array.isArray(found)) flat.push(...(found as unknown[]));
			else flat.push(found);
		});
		return flat;
	},
);
add(
	Array.prototype,
	'toSpliced',
	function (this: unknown[], start: number, count: number, ...items: unknown[]) {
		const copy = [...this];
		copy.splice(start, count, ...items);
		return copy;
	},
);
add(
	String.prototype,
	'replaceAll',
	function (this: string, from: string | RegExp, to: string | ((found: string) => string)) {
		if (typeof from !== 'string') return this.replace(from, to as string);
		return this.split(from).join(typeof to === 'string' ? to : to(from));
	},
);
add(Object, 'hasOwn', (target: object, name: PropertyKey) =>
	Object.prototype.hasOwnProperty.call(target, name),
);
add(Object, 'fromEntries', (entries: Iterable<readonly [string, unknown]>) => {
	const record: Record<string, unknown> = {};
	for (const [name, value] of entries) record[name] = value;
	return record;
});
