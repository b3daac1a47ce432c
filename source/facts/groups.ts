/** Longer; among forms of one length the one that is not all in capitals, as datelines are. */
function isFuller(form: string, best: string): boolean {
	if (form.length !== best.length) return form.length > best.length;
	return best === best.toUpperCase() && form !== form.toUpperCase();
}

/** Sets of forms that name one thing; the name of a set is its longest printed form. */
export class Groups {
	private readonly parents = new Map<string, string>();
	private readonly forms = new Map<string, string>();

	add(key: string, form: string): void {
		if (!this.parents.has(key)) this.parents.set(key, key);
		if (!this.forms.has(key)) this.forms.set(key, form);
	}

	join(a: string, b: string): void {
		this.parents.set(this.rootOf(a), this.rootOf(b));
	}

	/** The same for all keys of one set, until it is joined to another. */
	rootOf(key: string): string {
		let at = key;
		for (;;) {
			const parent = this.parents.get(at);
			if (parent === undefined) this.parents.set(at, at);
			if (parent === undefined || parent === at) return at;
			this.parents.set(at, this.parents.get(parent) ?? parent);
			at = parent;
		}
	}

	/** The name of each form's set. */
	names(): ReadonlyMap<string, string> {
		const fullest = this.fullest();
		const names = new Map<string, string>();
		for (const key of this.forms.keys()) names.set(key, fullest.get(this.rootOf(key))!);
		return names;
	}

	/** The fullest form of each set, by its root. */
	private fullest(): ReadonlyMap<string, string> {
		const fullest = new Map<string, string>();
		for (const [key, form] of this.forms) {
			const root = this.rootOf(key);
			if (isFuller(form, fullest.get(root) ?? '')) fullest.set(root, form);
		}
		return fullest;
	}
}
