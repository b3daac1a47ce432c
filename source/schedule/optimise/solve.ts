/**
 * Solves `matrix · x = right` for a symmetric, positive definite matrix, given row by row, by Cholesky's method.
 * @param isFree which unknowns are looked for; the others are 0
 */
export function solve(
	matrix: Float64Array,
	right: Float64Array,
	isFree: readonly boolean[],
): Float64Array {
	const size = right.length;
	const free = [...isFree.keys()].filter((index) => isFree[index]);
	// The lower triangle L of matrix = L · Lᵀ, of the free unknowns alone.
	const lower = free.map(() => new Float64Array(free.length));
	for (const [row, own] of free.entries()) {
		for (let column = 0; column <= row; column++) {
			let sum = matrix[own * size + free[column]!]!;
			for (let index = 0; index < column; index++) {
				sum -= lower[row]![index]! * lower[column]![index]!;
			}

			lower[row]![column] = row === column ? Math.sqrt(sum) : sum / lower[column]![column]!;
		}
	}

	const x = new Float64Array(size);
	for (const [row, own] of free.entries()) {
		let sum = right[own]!;
		for (let index = 0; index < row; index++) sum -= lower[row]![index]! * x[free[index]!]!;
		x[own] = sum / lower[row]![row]!;
	}

	for (let row = free.length - 1; row >= 0; row--) {
		let sum = x[free[row]!]!;
		for (let index = row + 1; index < free.length; index++) {
			sum -= lower[index]![row]! * x[free[index]!]!;
		}

		x[free[row]!] = sum / lower[row]![row]!;
	}

	return x;
}
