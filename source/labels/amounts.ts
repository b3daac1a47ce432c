/** How a language writes figures. */
export interface Figures {
	readonly decimal: string;
	readonly group: string;
	/** Names of a million, a billion (10⁹) and a trillion (10¹²). */
	readonly powers: readonly [string, string, string];
}

const powers = [1e6, 1e9, 1e12] as const;

/** An amount as people write it: `1.250`, `2 juta`, `1,5 miliar`. */
export function writeAmount(amount: number, figures: Figures): string {
	const index = powers.findLastIndex((power) => amount >= power);
	const power = powers[index];
	// Rounding may not say more than is worth reading.
	const value = Number((amount / (power ?? 1)).toPrecision(power || amount < 1e3 ? 3 : 6));
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, figures.group);
	const written = fraction === undefined ? grouped : `${grouped}${figures.decimal}${fraction}`;
	return power === undefined ? written : `${written} ${figures.powers[index]}`;
}

/** Whether a wrong amount is better said by how many times it is off than by how much. */
export function isManifold(times: number): boolean {
	return times >= 1.95 || times <= 1 / 1.95;
}
